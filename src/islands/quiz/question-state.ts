// The way of one question: answering → saving → fetching → graded, with unreachable on the side.

import type { Grade } from '../../core/quiz/answer-rules.ts';
import type { QuestionKey } from '../../core/quiz/key.ts';
import type { Response } from '../../schema/words/response.ts';

export type Phase = 'answering' | 'saving' | 'fetching' | 'unreachable' | 'graded';

/** Key and grade of the committed answer. */
export type Result = { readonly key: QuestionKey; readonly grade: Grade };

export type QuestionState = {
  readonly phase: Phase;
  /** From 1; counts on over earlier visits. */
  readonly attempt: number;
  /** Draws the numbers of a number question; a new one per attempt. */
  readonly seed: number;
  readonly response: Response;
  readonly isTouched: boolean;
  /** The answer comes from the record, not from this visit; then nothing takes the focus. */
  readonly isRestored: boolean;
  /** False when the device could not keep the answer. */
  readonly isKept: boolean;
  /** The stored attempt has its grade in the record already. */
  readonly isGradeRecorded: boolean;
  readonly note?: 'incomplete' | 'changed' | undefined;
  readonly result?: Result | undefined;
};

export type QuestionAction =
  | { readonly type: 'answered'; readonly response: Response }
  | { readonly type: 'submittedIncomplete' }
  | {
      readonly type: 'restored';
      readonly attempt: number;
      readonly seed: number;
      readonly response: Response;
      readonly isGradeRecorded: boolean;
    }
  | { readonly type: 'begunAnew'; readonly lastAttempt: number }
  | { readonly type: 'foundChanged'; readonly lastAttempt: number }
  | { readonly type: 'submitted'; readonly attempt: number }
  | { readonly type: 'committed'; readonly isKept: boolean }
  | { readonly type: 'keyMissed' }
  | { readonly type: 'keyAsked' }
  | { readonly type: 'graded'; readonly result: Result }
  | { readonly type: 'triedAgain'; readonly response: Response };

/** Where a question stands before anything happened. */
export function firstState(response: Response): QuestionState {
  return {
    phase: 'answering',
    attempt: 1,
    seed: 1,
    response,
    isTouched: false,
    isRestored: false,
    isKept: true,
    isGradeRecorded: false,
  };
}

/** The next state; actions that don't belong to the phase change nothing. */
export function nextState(state: QuestionState, action: QuestionAction): QuestionState {
  switch (action.type) {
    case 'answered':
      return state.phase === 'answering'
        ? { ...state, response: action.response, isTouched: true, note: undefined }
        : state;
    case 'submittedIncomplete':
      return { ...state, note: 'incomplete' };
    case 'restored': {
      const { attempt, seed, response, isGradeRecorded } = action;
      return { ...firstState(response), phase: 'fetching', attempt, seed, isGradeRecorded, isRestored: true };
    }
    case 'begunAnew':
      return { ...state, attempt: action.lastAttempt + 1, seed: action.lastAttempt + 1 };
    case 'foundChanged':
      return { ...state, attempt: action.lastAttempt + 1, seed: action.lastAttempt + 1, note: 'changed' };
    case 'submitted':
      return {
        ...state,
        phase: 'saving',
        attempt: action.attempt,
        isRestored: false,
        isGradeRecorded: false,
        note: undefined,
      };
    case 'committed':
      return { ...state, phase: 'fetching', isKept: action.isKept };
    case 'keyMissed':
      return { ...state, phase: 'unreachable' };
    case 'keyAsked':
      return state.phase === 'unreachable' ? { ...state, phase: 'fetching' } : state;
    case 'graded':
      return { ...state, phase: 'graded', result: action.result, isGradeRecorded: true };
    case 'triedAgain': {
      const attempt = state.attempt + 1;
      return { ...firstState(action.response), attempt, seed: attempt, isTouched: true };
    }
  }
}
