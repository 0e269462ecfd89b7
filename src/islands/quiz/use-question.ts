// Runs one question: restores it, commits an answer before its key is asked for, grades it, records what happened.
import { type RefObject, useEffect, useReducer, useRef } from 'react';
import { answerRules } from '../../core/quiz/answer-rules-by-type.ts';
import { gradeAnswer } from '../../core/quiz/grade-answer.ts';
import type { PublicItem } from '../../core/quiz/item.ts';
import { drawParameters, type Parameters } from '../../core/quiz/parameters.ts';
import type { EventRef, EventType } from '../../schema/words/event.ts';
import type { EventBodies } from '../../schema/words/event-bodies.ts';
import type { Response } from '../../schema/words/response.ts';
import { openRecord, record } from '../../stores/record-store.ts';
import { fetchKey } from './fetch-key.ts';
import type { QuestionProps } from './question-props.ts';
import { firstState, nextState, type QuestionAction, type QuestionState } from './question-state.ts';
import { useStored } from './use-stored.ts';

/** Numbers of a number question for a seed; other types have none. */
export function parametersOf(item: PublicItem, seed: number): Parameters {
  return item.type === 'number' ? drawParameters(item.parameters, `${item.id}/${seed}`) : {};
}

/** The state of a question and what the learner can do with it. */
export function useQuestion({ item, keyUrl, refHash, startsAnew = false }: QuestionProps) {
  const rules = answerRules(item.type);
  const [state, dispatch] = useReducer(nextState, item, (one) => firstState(rules.emptyResponse(one)));
  const stored = useStored(item);
  const ref = { id: item.id, hash: refHash };
  const isBusy = useRef(false);

  useRestore(state, dispatch, stored, startsAnew);
  useKey(state, dispatch, item, keyUrl, ref);
  useEffect(() => void openRecord(), []);

  async function submit() {
    if (isBusy.current || state.phase !== 'answering') return;
    if (!rules.isComplete(item, state.response)) return dispatch({ type: 'submittedIncomplete' });
    isBusy.current = true;
    const attempt = Math.max(state.attempt, stored.lastAttempt + 1);
    dispatch({ type: 'submitted', attempt });
    const { response, seed } = state;
    const hintsUsed = stored.hintsShown.length;
    const isKept = await keep('answerCommitted', ref, {
      question: item.id,
      attempt,
      response,
      hintsUsed,
      seed,
    });
    dispatch({ type: 'committed', isKept });
    isBusy.current = false;
  }

  return {
    state,
    parameters: parametersOf(item, state.seed),
    hintsShown: stored.hintsShown,
    isFull: stored.isFull,
    answer: (response: Response) => dispatch({ type: 'answered', response }),
    submit: () => void submit(),
    showHint: (hint: string) => {
      stored.addHint(hint);
      void keep('hintShown', ref, { question: item.id, hint });
    },
    askAgain: () => dispatch({ type: 'keyAsked' }),
    tryAgain: () => dispatch({ type: 'triedAgain', response: rules.emptyResponse(item) }),
  };
}

type Dispatch = (action: QuestionAction) => void;

/** An answered question comes back answered, once, unless the learner was faster than the record. */
function useRestore(
  state: QuestionState,
  dispatch: Dispatch,
  stored: ReturnType<typeof useStored>,
  startsAnew: boolean,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!stored.isOpen || isDone.current) return;
    isDone.current = true;
    const { latest, lastAttempt } = stored;
    if (lastAttempt === 0 || state.isTouched) return;
    if (startsAnew) return dispatch({ type: 'begunAnew', lastAttempt });
    dispatch(latest ? { type: 'restored', ...latest } : { type: 'foundChanged', lastAttempt });
  });
}

/** Fetches the key whenever a committed answer waits for it, and again when the network comes back. */
function useKey(
  state: QuestionState,
  dispatch: Dispatch,
  item: PublicItem,
  keyUrl: string,
  { hash }: EventRef,
): void {
  const latest: RefObject<QuestionState> = useRef(state);
  latest.current = state;

  useEffect(() => {
    if (state.phase !== 'fetching') return;
    const stop = new AbortController();
    void fetchKey(keyUrl, item, stop.signal).then((key) => {
      if (stop.signal.aborted) return;
      if (!key) return dispatch({ type: 'keyMissed' });
      const { response, seed, attempt, isGradeRecorded } = latest.current;
      const grade = gradeAnswer(item, key, response, parametersOf(item, seed));
      dispatch({ type: 'graded', result: { key, grade } });
      if (isGradeRecorded) return;
      const { score, correct, misconceptions } = grade;
      const ids = misconceptions.map(({ id }) => id);
      void keep(
        'answerGraded',
        { id: item.id, hash },
        { question: item.id, attempt, score, correct, misconceptions: ids },
      );
    });
    return () => stop.abort();
  }, [state.phase, item, keyUrl, hash, dispatch]);

  useEffect(() => {
    if (state.phase !== 'unreachable') return;
    const ask = () => dispatch({ type: 'keyAsked' });
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [state.phase, dispatch]);
}

/** Records an event; false when the device could not keep it. */
function keep<T extends EventType>(type: T, ref: EventRef, body: EventBodies[T]): Promise<boolean> {
  return record(type, ref, body).then(
    ({ saved }) => saved,
    () => false,
  );
}
