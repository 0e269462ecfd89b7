// How a question stands, from the tries that are on record.
import type { AnswerAttempt, AnswerProgress } from '../progress/progress.ts';
import type { QuestionAccount, Score, TryAccount, Verdict } from './archive.ts';
import type { ArchiveQuestion } from './archive-course.ts';

/** The account of a question on the page at `lessonUrl`. */
export function questionAccount(
  { id, title }: ArchiveQuestion,
  lessonUrl: string,
  answer: AnswerProgress | undefined,
): QuestionAccount {
  const tries = (answer?.attempts ?? []).map(tryAccount);
  const attempts = answer?.attemptCount ?? 0;
  const [first] = attempts === tries.length ? tries : [];
  const last = tries.at(-1);
  return {
    id,
    title,
    url: `${lessonUrl}#${id}`,
    attempts,
    hints: answer?.hintsShown.length ?? 0,
    ...(last ? { last } : {}),
    ...(first ? { first } : {}),
    tries,
  };
}

/** One try as it is shown. */
export function tryAccount({ event, at, correct, score, hintsUsed }: AnswerAttempt): TryAccount {
  return { id: event, at, verdict: verdictOf(correct, score), hintsUsed };
}

/** What some questions add up to. */
export function scoreOf(questions: readonly QuestionAccount[]): Score {
  const count = (isMeant: (one: QuestionAccount) => boolean) => questions.filter(isMeant).length;
  return {
    of: questions.length,
    tried: count(({ attempts }) => attempts > 0),
    right: count(({ last }) => last?.verdict === 'right'),
    rightAtFirst: count(({ first }) => first?.verdict === 'right'),
  };
}

function verdictOf(correct: boolean | undefined, score = 0): Verdict {
  if (correct === undefined) return 'unmarked';
  if (correct) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}
