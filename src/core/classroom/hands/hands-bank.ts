// What a room can be asked and can play, as the build publishes it for the trainer: no key, no hint, no scenario.
import type { PublicItem } from '../../quiz/item.ts';
import type { Cut } from '../../roleplay/drills/drill.ts';

/** A question that can be answered by raising a hand. */
export type HandsItem = Extract<PublicItem, { readonly type: 'single' | 'multiple' | 'true-false' }>;

/** `hash`: of its wording; `keyUrl`: to be asked for once the room may know the key. */
export type HandsQuestion = {
  readonly lesson: string;
  readonly hash: string;
  readonly item: HandsItem;
  readonly keyUrl: string;
};

/** An activity of a lesson to begin a poll with: a choice of a form with its options, or an open question without ([]). */
export type HandsTalk = {
  /** `activity` is the form's id, or that of the open question itself. */
  readonly activity: string;
  readonly id: string;
  readonly lesson: string;
  readonly ask: string;
  readonly options: readonly string[];
};

export type HandsCase = {
  readonly caseId: string;
  readonly title: string;
  readonly unit: string;
  readonly types: readonly {
    readonly id: string;
    readonly name: string;
    /** Of the scenario with this type, and how many start variants it has. */
    readonly hash: string;
    readonly variants: number;
  }[];
  readonly cut: Cut | undefined;
};

/** `desk/hands.json`. */
export type HandsBank = {
  /** In the order of the course. */
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly HandsQuestion[];
  readonly talks: readonly HandsTalk[];
  readonly cases: readonly HandsCase[];
};
