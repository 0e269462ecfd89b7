// A small case that keeps every rule of the scenario check: what the fixtures of the rules are patched from.
import type { Beat, CaseFile } from '../../../src/schema/case.ts';
import type { Move } from '../../../src/schema/move.ts';

type More = Partial<Omit<Move, 'id' | 'tactics'>>;

const move = (id: string, tactic: Move['tactics'][number], more: More = {}): Move => ({
  id,
  text: id,
  tactics: [tactic],
  channel: 'visit',
  to: 'key',
  ...more,
});

/** Papers and options: one of the two is right with every man. */
const papers = (beat: string, more?: More) => move(`${beat}-papers`, 'paper-list', more);
const options = (beat: string, more?: More) => move(`${beat}-options`, 'two-options', more);
const plead = (beat: string) => move(`${beat}-plead`, 'plead', { trap: '测试用' });
const ask = (beat: string, fact: string) =>
  move(`${beat}-ask`, 'which-batch', { effects: [{ when: ['outcome.opens'], set: [fact] }] });
const own = (beat: string, more: More = { effects: [{ when: ['trust<4'], trust: 1 }] }) =>
  move(`${beat}-own`, 'own-fault', more);

/** The desk on which the paper lies depends on the variant. */
const send = (beat: string, desk: string) =>
  move(`${beat}-to-${desk}`, 'other-post', {
    to: desk,
    effects: [{ when: [`variant.at-${desk}`], set: ['desk'] }],
    answers: [
      { id: `${beat}-at-${desk}`, by: desk, when: [`variant.at-${desk}`], text: '在我这里。' },
      { id: `${beat}-not-${desk}`, by: desk, text: '不在我这里。' },
    ],
  });

const where = (beat: string) =>
  move(`${beat}-ask`, 'where-stuck', {
    answers: [
      { id: `${beat}-zhao`, when: ['outcome.opens', 'variant.at-zhao'], text: '在赵工那里。' },
      { id: `${beat}-zhou`, when: ['outcome.opens', 'variant.at-zhou'], text: '在周主任那里。' },
      { id: `${beat}-sun`, when: ['outcome.opens'], text: '在孙会计那里。' },
    ],
  });

const beat = (id: string, visit: string, next: string, moves: Move[], says = '说吧。'): Beat => ({
  id,
  visit,
  next,
  moves,
  says: [{ id: `${id}-says`, text: says }],
});

const beats: Beat[] = [
  beat('door', 'first', 'batch', [
    papers('door'),
    options('door'),
    own('door', { to: 'own', effects: [{ when: ['variant.at-sun'], set: ['batch'] }] }),
    plead('door'),
  ]),
  beat('batch', 'first', 'where', [papers('batch'), options('batch'), ask('batch', 'batch'), plead('batch')]),
  {
    ...beat('where', 'first', 'talk', [papers('where'), options('where'), where('where'), own('where')]),
    says: [{ id: 'where-says', text: '已经报上去了。', claims: ['reported'] }],
  },
  beat('talk', 'first', 'again', [papers('talk'), options('talk'), own('talk'), plead('talk')]),
  beat('again', 'second', 'listen', [
    papers('again'),
    options('again'),
    ask('again', 'batch'),
    plead('again'),
  ]),
  beat('listen', 'second', 'desk', [papers('listen'), options('listen'), where('listen'), plead('listen')]),
  beat('desk', 'second', 'offer', [send('desk', 'zhao'), send('desk', 'zhou'), send('desk', 'sun')]),
  beat('offer', 'second', 'signer', [papers('offer'), options('offer'), own('offer'), plead('offer')]),
  beat('signer', 'second', 'back', [
    papers('signer'),
    options('signer'),
    ask('signer', 'signer'),
    move('signer-discount', 'discount', { goes: 'cheap', trap: '测试用' }),
  ]),
  beat('back', 'third', 'last', [papers('back'), options('back'), own('back'), plead('back')]),
  beat('last', 'third', 'sign', [
    papers('last'),
    options('last'),
    ask('last', 'signer'),
    move('last-gift', 'free-service', { redLine: 'gift', trap: '测试用' }),
  ]),
  beat('sign', 'third', 'letter', [
    papers('sign', { effects: signing() }),
    options('sign', { effects: signing() }),
    own('sign'),
    plead('sign'),
  ]),
  beat('letter', 'fourth', 'end', [
    move('letter-sent', 'formal-letter', {
      to: 'zhou',
      effects: [{ when: ['promise<written'], promise: 'written', trust: -2 }, { trust: -1 }],
    }),
    move('letter-none', 'recognition', { effects: [{ when: ['promise>=written'], trust: 1 }] }),
    plead('letter'),
  ]),
  { id: 'end', visit: 'fourth', final: true },
  { id: 'cheap', visit: 'fourth', final: true },
];

function signing(): Move['effects'] {
  return [
    { when: ['outcome.opens'], promise: 'oral' },
    { when: ['outcome.opens', 'fact.batch', 'fact.desk', 'fact.signer'], promise: 'planned' },
  ];
}

const ending = (
  id: string,
  tier: Ending['tier'],
  grade: Ending['grade'],
  base: number,
  when?: string[],
): Ending => ({ id, tier, grade, base, ...(when && { when }), title: '测试用', epilogue: '测试用' });
type Ending = CaseFile['endings'][number];

export const goodCase: CaseFile = {
  id: 'good',
  title: '好案',
  unit: '示例局',
  keyPost: 'qian',
  brief: {
    deal: '测试用',
    owedFen: 100,
    contractFen: 200,
    signedOn: '2025-07-01',
    startsOn: '2026-11-02',
    pocket: '测试用',
    stuck: '测试用',
    goal: '测试用',
    authority: '测试用',
    known: ['测试用'],
    papers: [{ name: '测试用', state: '测试用' }],
    dates: [{ date: '2026-11-20', what: '测试用' }],
  },
  laws: ['law-term'],
  posts: ['qian', 'zhao', 'zhou', 'sun'].map((id) => ({
    id,
    name: id,
    post: id,
    canSign: '测试用',
    passesOn: '测试用',
  })),
  variants: ['at-zhao', 'at-zhou', 'at-sun'].map((id) => ({ id, truth: '测试用' })),
  facts: ['batch', 'desk', 'signer'].map((id) => ({ id, text: '测试用', chain: true })),
  chain: [
    { id: 'desk', name: '桌上', station: 'approval' },
    { id: 'plan', name: '计划', station: 'payment' },
  ],
  start: { chain: 'desk' },
  claims: [{ id: 'reported', text: '已经报上去了。', trueIn: ['at-zhao'] }],
  scoring: { trust: 5, late: 1, freeDays: 20 },
  visits: [
    { id: 'first', title: '一', place: '一', onPatienceOut: 'again' },
    { id: 'second', title: '二', place: '二', onPatienceOut: 'back' },
    { id: 'third', title: '三', place: '三', onPatienceOut: 'letter' },
    { id: 'fourth', title: '四', place: '四', onPatienceOut: 'end' },
  ],
  beats,
  endings: [
    ending('planned', 'planned', 'full', 80, [
      'beat.end',
      'promise>=planned',
      'fact.batch',
      'fact.desk',
      'fact.signer',
    ]),
    ending('next', 'next-budget', 'partial', 60, [
      'beat.end',
      'promise>=written',
      'fact.signer',
      'fact.desk',
    ]),
    ending('dated', 'dated-promise', 'partial', 45, ['beat.end', 'promise>=written']),
    ending('oral', 'empty-promise', 'poor', 25, ['beat.end', 'promise>=oral']),
    ending('delayed', 'delayed', 'failed', 10, ['beat.end']),
    ending('discounted', 'discounted', 'poor', 20, ['beat.cheap']),
    ending('crossed', 'crossed', 'crossed', 0),
  ],
  redLines: [{ id: 'gift', title: '越线', story: '测试用', laws: ['law-term'], instead: '测试用' }],
};
