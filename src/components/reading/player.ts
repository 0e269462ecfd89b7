// Reads sentences one after the other: onward, back, paused, faster. Knows no browser, only something that speaks.

/** What speaks: one text at a time, until `stop`. Every text ends by `onEnd` or `onFail`, or by none when it was stopped. */
export type Speaker = {
  readonly speak: (text: string, rate: number, onEnd: () => void, onFail: () => void) => void;
  readonly stop: () => void;
};

/** `index` of the sentence in hand. `failed` and `finished` can be gone on from like `paused`. */
export type PlayerState = {
  readonly index: number;
  readonly rate: number;
  readonly doing: 'reading' | 'paused' | 'failed' | 'finished';
};

export type Player = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly setRate: (rate: number) => void;
  readonly state: () => PlayerState;
};

/**
 * Starts with the sentence `from` and tells every change. A pause stops and begins the sentence anew: what browsers call
 * pausing loses the rest of it on some phones.
 */
export function createPlayer(
  texts: readonly string[],
  from: number,
  speaker: Speaker,
  onChange: (state: PlayerState) => void,
): Player {
  let state: PlayerState = { index: from, rate: 1, doing: 'paused' };
  let turn = 0;

  const set = (changes: Partial<PlayerState>) => {
    state = { ...state, ...changes };
    onChange(state);
  };
  const read = (index: number) => {
    turn += 1;
    const mine = turn;
    const isMine = () => mine === turn && state.doing === 'reading';
    speaker.stop();
    set({ index, doing: 'reading' });
    speaker.speak(
      texts[index] ?? '',
      state.rate,
      () => {
        if (!isMine()) return;
        if (index + 1 < texts.length) read(index + 1);
        else set({ doing: 'finished' });
      },
      () => {
        if (isMine()) set({ doing: 'failed' });
      },
    );
  };
  const turnTo = (index: number) => {
    const to = Math.min(Math.max(0, index), texts.length - 1);
    if (state.doing === 'reading') read(to);
    else set({ index: to, doing: 'paused' });
  };
  return {
    play: () => read(state.doing === 'finished' ? 0 : state.index),
    pause: () => {
      turn += 1;
      speaker.stop();
      set({ doing: 'paused' });
    },
    next: () => turnTo(state.index + 1),
    previous: () => turnTo(state.index - 1),
    setRate: (rate) => {
      set({ rate });
      if (state.doing === 'reading') read(state.index);
    },
    state: () => state,
  };
}
