// What a notice is, and which ones may be shown over a lesson.

export type NoticeAction = {
  readonly label: string;
  /** Where it leads, with the base path. */
  readonly href?: string;
  /** The notice stays until `hideNotice` is called or the same id is shown anew. */
  readonly onClick?: () => unknown;
};

export type Notice = {
  /** One subject, one id: showing it again replaces what stands there. */
  readonly id: string;
  /** One or two short sentences: what is the matter, what to do. */
  readonly text: string;
  readonly actions: readonly NoticeAction[];
  /** One of `PRIORITY`. The highest is shown. */
  readonly priority: number;
  /** Once waved off it is not shown again for so many days; without it, not again on this page. */
  readonly dismissDays?: number;
  readonly dismissLabel?: string;
  /** A text to be taken by hand, in a field of its own. */
  readonly field?: { readonly label: string; readonly value: string };
};

/** Who goes first. From `atLesson` on a notice is shown over a lesson as well; what can wait waits there. */
export const PRIORITY = {
  locked: 100,
  gone: 95,
  lost: 90,
  inApp: 80,
  droppedSoon: 70,
  atLesson: 70,
  backup: 40,
  update: 30,
} as const;
