// Whether the trainer's desk is open in some window of this browser: what the desk does for it, and what the wall asks.

export type DeskPresence = {
  /** This window is a desk until the result is called. */
  readonly stay: () => () => void;
  /** Tells, again and again, whether no desk is open; the result ends it. */
  readonly watch: (tell: (isGone: boolean) => void) => () => void;
};
