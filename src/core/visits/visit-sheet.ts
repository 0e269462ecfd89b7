// The sheet for a visit: what is wanted, what to bring, how to begin, three ways to go on, what not to say; each line with its own name.
import type { PutOff, VisitPlan, VisitPost, Visits } from '../../schema/visits.ts';
import { type CardField, isCardField } from '../../schema/words/deal-card.ts';
import {
  type PostKind,
  VISIT_ANSWERS,
  type VisitAnswer,
  type VisitStation,
} from '../../schema/words/visit.ts';

/** The answers to the three questions. */
export type VisitChoice = {
  readonly station: VisitStation;
  readonly post: PostKind;
  /** Id of a put-off of the station. */
  readonly putOff: string;
};

/** A line: what is written for it, and the name under which somebody's own words for it are kept. */
export type SheetLine = { readonly name: string; readonly text: string };

export type VisitSheet = {
  readonly post: VisitPost;
  readonly putOff: PutOff;
  readonly laws: readonly string[];
  readonly result: SheetLine;
  /** One paper a row. */
  readonly papers: SheetLine;
  readonly opening: readonly [SheetLine, SheetLine];
  readonly ask: SheetLine;
  readonly next: Readonly<Record<VisitAnswer, SheetLine>>;
  /** One sentence a row. */
  readonly never: SheetLine;
};

/** What a card says for a slot, in words; '' where it says nothing. */
export type SlotText = (field: CardField) => string;

/**
 * The sheet; undefined where the visits have no such station, post or put-off. Own words go by the thing that they were written for, so that
 * they never appear under another station, post or put-off.
 */
export function visitSheet(visits: Visits, choice: VisitChoice, slot: SlotText): VisitSheet | undefined {
  const plan = visits.stations.find(({ station }) => station === choice.station);
  const post = visits.posts.find(({ kind }) => kind === choice.post);
  const putOff = plan?.putOffs.find(({ id }) => id === choice.putOff);
  const result = plan?.results.find(({ posts }) => !posts || posts.includes(choice.post));
  if (!plan || !post || !putOff || !result) return undefined;
  const at = `${plan.station}-${post.kind}`;
  const next = (answer: VisitAnswer): SheetLine => ({ name: `${answer}-${putOff.id}`, text: putOff[answer] });
  return {
    post,
    putOff,
    laws: plan.laws,
    result: { name: `result-${at}`, text: result.text },
    papers: { name: `papers-${plan.station}`, text: plan.papers.join('\n') },
    opening: [
      { name: `open-${plan.station}`, text: openingOf(plan, slot) },
      { name: `open-${post.kind}`, text: post.opening },
    ],
    ask: { name: `ask-${putOff.id}`, text: putOff.ask },
    next: { named: next('named'), passed: next('passed'), nothing: next('nothing') },
    never: { name: `never-${post.kind}`, text: post.never.join('\n') },
  };
}

const SLOT = /\{([^}]*)\}/g;

/** With what the card says; the plain sentence where it doesn't say everything. */
function openingOf({ opening }: VisitPlan, slot: SlotText): string {
  const slots = [...opening.text.matchAll(SLOT)].map(([, name = '']) =>
    isCardField(name) ? slot(name) : '',
  );
  if (slots.some((text) => text === '')) return opening.plain;
  return opening.text.replace(SLOT, () => slots.shift() ?? '');
}

/** The lines of a sheet in their order. */
export function sheetLines({ result, papers, opening, ask, next, never }: VisitSheet): readonly SheetLine[] {
  return [result, papers, ...opening, ask, ...VISIT_ANSWERS.map((answer) => next[answer]), never];
}
