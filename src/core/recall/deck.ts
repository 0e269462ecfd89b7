// Which cards a learner has: what he met and missed, what he read to the end, and the groups that he took in whole.
import { own } from '../archive/own.ts';
import type { Progress } from '../progress/progress.ts';
import { LOSS } from '../roleplay/analysis/marks.ts';
import { cardId, type PuzzleCard, type RecallCard, type RecallCourse, thingOf } from './card.ts';
import { recallSettings } from './recall-settings.ts';

/** Prefix of the ids of positions out of one's own games (ownPuzzleId). */
const OWN = 'own.';

/**
 * The deck in the order of the course, positions of one's own games first. `found`: ids of such positions that were reckoned
 * from the games; those that were tried are known to the record. What was reviewed once stays, whatever came after.
 */
export function deckOf(
  progress: Progress,
  course: RecallCourse,
  found: readonly string[] = [],
): readonly RecallCard[] {
  const { whole } = recallSettings(progress.recallSettings);
  const read = new Set(
    course.lessons
      .filter(({ id, lastSection }) => own(progress.lessons, id)?.sectionsRead.includes(lastSection))
      .map(({ id }) => id),
  );
  const isIn = (one: RecallCard) =>
    whole.has(one.kind) || own(progress.cards, one.card) !== undefined || isMet(progress, read, one);
  return [...ownPositions(progress, course, found), ...course.cards.filter(isIn)];
}

/** Whether a card is there because something went wrong: such a card doesn't wait for its turn among the new ones. */
export function isFromMiss(progress: Progress, { kind, card }: RecallCard): boolean {
  const thing = thingOf(card);
  if (kind === 'question') return isMissed(progress, thing);
  return kind === 'puzzle' && (thing.startsWith(OWN) || isFailed(progress, thing));
}

function isMet(progress: Progress, read: ReadonlySet<string>, one: RecallCard): boolean {
  switch (one.kind) {
    case 'question':
    case 'puzzle':
      return isFromMiss(progress, one);
    case 'takeaway':
      return read.has(one.lesson);
    case 'law':
      return one.lessons.some((lesson) => read.has(lesson));
  }
}

/**
 * Whether an answer was wrong or partly right, even if a later one was right: what was told a moment ago is not remembered yet.
 * Papers count like lessons, but for the test before the course: what it misses is still to be taught.
 */
function isMissed({ answers, papers }: Progress, question: string): boolean {
  return (
    own(answers, question)?.attempts.some(({ correct }) => correct === false) ||
    Object.values(papers).some(
      ({ kind, grades }) =>
        kind !== 'pre' && grades?.some((grade) => grade.question === question && !grade.correct),
    )
  );
}

/** Whether a position was tried and not solved with the first move. */
function isFailed({ puzzles }: Progress, puzzle: string): boolean {
  const tried = own(puzzles, puzzle);
  return tried !== undefined && (tried.attempts > 1 || tried.lastLoss >= LOSS.even);
}

function ownPositions(
  progress: Progress,
  { shelf, puzzlesUrl }: RecallCourse,
  found: readonly string[],
): readonly PuzzleCard[] {
  const tried = Object.keys(progress.puzzles).filter((id) => id.startsWith(OWN) && isFailed(progress, id));
  const reviewed = Object.keys(progress.cards)
    .filter((card) => card.startsWith(cardId('puzzle', OWN)))
    .map(thingOf);
  return [...new Set([...tried, ...reviewed, ...found])].flatMap((id) => {
    const run = own(progress.runs, id.slice(OWN.length, id.lastIndexOf('.')));
    const title = shelf.find(({ caseId }) => caseId === run?.caseId)?.title;
    if (title === undefined) return [];
    return [{ kind: 'puzzle', card: cardId('puzzle', id), title, url: `${puzzlesUrl}?puzzle=${id}` }];
  });
}
