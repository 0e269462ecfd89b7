// For every rule of the scenario check a small change of the good case that breaks it, and nothing else.
import type { RuleName } from '../../../src/core/roleplay/checker/rule-finding.ts';
import type { Move } from '../../../src/schema/move.ts';
import { beatIn, type Draft, moveIn, type Patch } from './check-good-case.ts';

type Break = { readonly rule: RuleName; readonly how: string; readonly patch: Patch };

const movesOf = ({ case: { beats } }: Draft): readonly Move[] => beats.flatMap(({ moves }) => moves ?? []);
const endingIn = (draft: Draft, id: string) => {
  const found = draft.case.endings.find((one) => one.id === id);
  if (!found) throw new RangeError(`ending ${id}`);
  return found;
};
const breaks = (rule: RuleName, how: string, patch: Patch): Break => ({ rule, how, patch });
const signing = (draft: Draft) => [moveIn(draft, 'sign-papers'), moveIn(draft, 'sign-options')];

/** In every condition of moves, effects and answers one atom becomes others. */
function replaceAtom(draft: Draft, atom: string, by: readonly string[]): void {
  for (const { effects = [], answers = [] } of movesOf(draft))
    for (const one of [...effects, ...answers])
      if (one.when) one.when = one.when.flatMap((each) => (each === atom ? by : [each]));
}

export const RULE_BREAKS: readonly Break[] = [
  breaks('too-many-states', 'days that add up to something else on every line', (draft) => {
    draft.case.scoring.freeDays = 120;
    for (const [index, move] of movesOf(draft).entries()) move.days = 1 + (index % 3);
  }),
  breaks('endless', 'a move that leads back to its own beat', (draft) => {
    moveIn(draft, 'talk-own').goes = 'talk';
    moveIn(draft, 'talk-own').days = 60;
  }),
  breaks('dead-end', 'nothing to say to one who has lost all trust', (draft) => {
    for (const move of beatIn(draft, 'signer').moves ?? []) move.when = ['trust>=1'];
  }),
  breaks('unreached', 'a beat that nothing leads to', (draft) => {
    draft.case.beats.push({ id: 'lost', visit: 'fourth', final: true });
  }),
  breaks('unreached', 'a move that asks for a chain the case never has', (draft) => {
    beatIn(draft, 'offer').moves?.push({
      ...moveIn(draft, 'offer-own'),
      id: 'offer-late',
      when: ['chain>=plan'],
    });
  }),
  breaks('unreached', 'an answer behind one that always fits', (draft) => {
    moveIn(draft, 'desk-to-sun').answers?.push({ id: 'desk-hidden', text: '测试用' });
  }),
  breaks('unreached', 'an ending behind one that always holds', (draft) => {
    draft.case.endings.splice(5, 0, { ...endingIn(draft, 'delayed'), id: 'never' });
  }),
  breaks('unreached', 'lines of a cell that he never comes to', ({ steady }) => {
    const shut = steady.lines['shut'];
    if (shut?.evidence) shut.evidence.closes = [{ id: 'steady-never', text: '测试用' }];
  }),
  breaks('offered-count', 'two moves in one beat', (draft) => {
    beatIn(draft, 'back').moves?.splice(2);
  }),
  breaks('few-tiers', 'all partial and poor endings of one kind', (draft) => {
    for (const one of draft.case.endings)
      if (one.grade !== 'full' && one.grade !== 'crossed') one.tier = 'dated-promise';
  }),
  breaks('variant-idle', 'a fourth variant that is the third again', (draft) => {
    draft.case.variants.push({ id: 'twin', truth: '测试用' });
    replaceAtom(draft, 'variant.at-sun', ['!variant.at-zhao', '!variant.at-zhou']);
  }),
  breaks('claim-one-sided', 'a claim that is true in every variant', (draft) => {
    for (const claim of draft.case.claims) claim.trueIn = ['at-zhao', 'at-zhou', 'at-sun'];
  }),
  breaks('game-length', 'three beats left out', (draft) => {
    beatIn(draft, 'where').next = 'again';
    beatIn(draft, 'desk').next = 'signer';
    beatIn(draft, 'signer').next = 'last';
    draft.case.beats = draft.case.beats.filter(({ id }) => !['talk', 'offer', 'back'].includes(id));
    for (const visit of draft.case.visits) if (visit.onPatienceOut === 'back') visit.onPatienceOut = 'last';
  }),
  breaks('early-slip-fatal', 'pleading at the door ends the game', (draft) => {
    moveIn(draft, 'door-plead').goes = 'cheap';
  }),
  breaks(
    'random-too-good',
    'facts that come with nearly any move, and two good words in four at the end',
    (draft) => {
      for (const id of ['batch-papers', 'batch-options', 'again-papers', 'again-options'])
        moveIn(draft, id).effects = [{ set: ['batch'] }];
      for (const desk of ['zhao', 'zhou', 'sun'])
        moveIn(draft, `desk-to-${desk}`).effects = [
          { set: ['desk'] },
          { when: [`variant.at-${desk}`], trust: 2 },
        ];
      for (const id of ['door-plead', 'batch-plead', 'talk-plead'])
        moveIn(draft, id).effects = [{ trust: -3 }];
      for (const id of ['signer-ask', 'last-ask']) moveIn(draft, id).effects = [{ set: ['signer'] }];
      for (const beat of ['offer', 'back'])
        beatIn(draft, beat).moves?.push({ ...moveIn(draft, 'last-ask'), id: `${beat}-ask` });
      beatIn(draft, 'sign').moves?.splice(
        2,
        2,
        ...signing(draft).map((move) => ({ ...move, id: `${move.id}-too` })),
      );
    },
  ),
  breaks('giving-pays', 'a discount counts as a partial result', (draft) => {
    endingIn(draft, 'discounted').grade = 'partial';
  }),
  breaks('bank-short', 'one line where several are asked', ({ steady }) => {
    const { wary } = steady.lines;
    if (wary?.evidence?.opens) wary.evidence.opens.splice(1);
  }),
  breaks('no-full', 'a variant whose best end is a partial one', (draft) => {
    const planned = endingIn(draft, 'planned');
    const when = [...(planned.when ?? []), 'variant.at-sun'];
    draft.case.endings.unshift({ ...planned, id: 'nearly', grade: 'partial', when });
  }),
  breaks('type-fit-fails', 'nobody says on whose desk it lies', (draft) => {
    for (const id of ['where-ask', 'listen-ask']) {
      moveIn(draft, id).answers = [];
      moveIn(draft, id).trap = '测试用';
    }
  }),
  breaks('full-without-fact', 'a full ending for a fact that was lost again', (draft) => {
    endingIn(draft, 'planned').when = ['beat.end', 'promise>=planned', 'fact.batch', 'fact.desk'];
    moveIn(draft, 'letter-none').effects?.push({ when: ['promise>=planned'], clear: ['signer'] });
  }),
  breaks('full-without-asking', 'papers and options bring out what only questions should', (draft) => {
    for (const [beat, fact] of [
      ['again', 'batch'],
      ['last', 'signer'],
    ] as const)
      for (const kind of ['papers', 'options'])
        moveIn(draft, `${beat}-${kind}`).effects = [{ when: ['outcome.opens', 'openness>=2'], set: [fact] }];
  }),
  breaks('planned-without-chain', 'signed before the desk is found', (draft) => {
    for (const move of signing(draft))
      for (const effect of move.effects ?? [])
        effect.when = effect.when?.filter((atom) => atom !== 'fact.desk');
  }),
  breaks('blind-wins', 'both types like the same', ({ steady, chief, ...draft }) => {
    chief.reactions = structuredClone(steady.reactions);
    chief.lines = structuredClone(steady.lines);
    for (const move of movesOf({ steady, chief, ...draft }))
      if (move.id.endsWith('-options')) move.trap = '测试用';
  }),
  breaks('blind-below-partial', 'no letter from one whom he does not trust', (draft) => {
    for (const effect of moveIn(draft, 'letter-sent').effects ?? [])
      if (effect.promise) effect.when = [...(effect.when ?? []), 'openness>=2'];
  }),
  breaks('reader-loses', 'the first word decides', (draft) => {
    for (const id of ['door-papers', 'door-options'])
      moveIn(draft, id).effects = [{ when: ['outcome.opens'], chain: 'plan' }];
    const planned = endingIn(draft, 'planned');
    const when = [...(planned.when ?? []), 'chain<plan'];
    draft.case.endings.unshift({ ...planned, id: 'nearly', grade: 'partial', base: 78, when });
  }),
  breaks('best-everywhere', 'the letter costs nothing', (draft) => {
    moveIn(draft, 'letter-sent').effects = [{ when: ['promise<written'], promise: 'written' }];
    moveIn(draft, 'letter-none').effects = [];
  }),
  breaks('bad-everywhere', 'a trap that is not marked', (draft) => {
    delete moveIn(draft, 'letter-plead').trap;
  }),
  breaks('losses-flat', 'trust counts for little', (draft) => {
    draft.case.scoring.trust = 1;
    for (const id of ['batch-papers', 'batch-options', 'letter-none']) moveIn(draft, id).trap = '测试用';
  }),
  breaks('mark-missing', 'so little at stake in every ending that nothing is a blunder', (draft) => {
    draft.case.scoring.trust = 9;
    const bases: Readonly<Record<string, number>> = {
      planned: 36,
      next: 30,
      dated: 26,
      oral: 20,
      delayed: 16,
    };
    for (const one of draft.case.endings) one.base = bases[one.id] ?? Math.min(one.base, 10);
  }),
  breaks('curve-flat', 'a red line at every early turn', (draft) => {
    for (const id of ['door', 'batch', 'where', 'talk'])
      beatIn(draft, id).moves?.push({ ...moveIn(draft, 'last-gift'), id: `${id}-gift` });
  }),
];
