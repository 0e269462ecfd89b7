// A game as a page of dialogue: who said what, what was seen, what one did, in the order in which it came.
import type { Channel } from '../../schema/words/roleplay.ts';
import type { Index, ScenarioIr } from './ir.ts';
import { linesAtStart } from './lines.ts';
import { moveIndex, type Played } from './play-move.ts';
import type { Replay } from './replay.ts';
import type { RunMove } from './run.ts';
import type { PostWords, Scenario, ScenarioWords } from './scenario.ts';
import { type CutBeats, isOwnMove } from './stand-in.ts';
import type { GameState } from './state.ts';

/** Hidden meters as a visit's end leaves them. */
export type Level = 'low' | 'middle' | 'high';

type What =
  /** A visit begins, `day` days after the start of the game. */
  | { readonly kind: 'visit'; readonly title: string; readonly place: string; readonly day: number }
  | { readonly kind: 'scene'; readonly text: string }
  | {
      readonly kind: 'said';
      readonly by: PostWords | undefined;
      readonly isKey: boolean;
      readonly text: string;
      readonly tell?: string;
    }
  /** What one said or did oneself; `day` when it was done, `days` how long it took. */
  | {
      readonly kind: 'move';
      readonly text: string;
      readonly channel: Channel;
      readonly to: PostWords | undefined;
      readonly day: number;
      readonly days: number;
      /** Played for the learner, in a cut. */
      readonly isStandIn?: boolean;
    }
  /** His patience ran out. */
  | { readonly kind: 'cut-off' }
  /** A visit is over, and what he thinks of it settles. */
  | { readonly kind: 'settled'; readonly trust: Level; readonly patience: Level }
  /** Something was said or done here whose words the content no longer has. */
  | { readonly kind: 'lost' };

/** One entry; `step` 0 is the opening, n what came with the n-th move. `key` is unique and stays. */
export type TranscriptEntry = { readonly key: string; readonly step: number } & What;

/** Everything that could be replayed, oldest first. `cut`: beats in which the learner chose, without it all. */
export function transcriptOf(
  { ir, words }: Scenario,
  { start, played }: Replay,
  cut?: CutBeats,
): readonly TranscriptEntry[] {
  if (!start) return [];
  const opening = numbered(0, [visitOf(ir, words, start), ...openingOf(ir, words, start)]);
  return [...opening, ...played.flatMap((one, at) => numbered(at + 1, exchangeOf(ir, words, one, cut)))];
}

/** Kept moves that could not be replayed, as far as today's words still have them; the first one is the `step`-th. */
export function keptTranscript(
  words: ScenarioWords,
  moves: readonly RunMove[],
  step: number,
): readonly TranscriptEntry[] {
  return moves.flatMap(({ move, lines }, at) => {
    const known = words.moves[move];
    const own: What = known
      ? { kind: 'move', text: known.text, channel: known.channel, to: undefined, day: 0, days: 0 }
      : { kind: 'lost' };
    const said = lines.map((line): What => {
      const text = words.lines[line];
      return text ? { kind: 'said', by: undefined, isKey: false, ...text } : { kind: 'lost' };
    });
    return numbered(step + at, [own, ...said]);
  });
}

/** Low, middle or high, as meters are snapped at a visit's end. */
export function levelOf(meter: number): Level {
  if (meter <= 1) return 'low';
  return meter >= 5 ? 'high' : 'middle';
}

function numbered(step: number, entries: readonly What[]): readonly TranscriptEntry[] {
  return entries.map((entry, at) => ({ key: `${step}.${at}`, step, ...entry }));
}

/** A move, what was answered, and what it led to. */
function exchangeOf(ir: ScenarioIr, words: ScenarioWords, made: Played, cut: CutBeats): readonly What[] {
  const { before, result, kept } = made;
  const index = moveIndex(ir, kept.move);
  const move = ir.moves[index];
  const { text = '', channel = 'visit' } = words.moves[kept.move] ?? {};
  const own: What = {
    kind: 'move',
    text,
    channel,
    to: move && words.posts[move.to],
    day: before.day,
    days: move?.days ?? 0,
    ...(isOwnMove(ir, cut, made) ? {} : { isStandIn: true }),
  };
  const after = result.state;
  const opening = new Set(ir.beats[after.beat]?.says.map(({ line }) => line));
  const isMoved = after.beat !== before.beat && after.ending !== ir.crossing;
  const answers = kept.lines.filter((line) => !isMoved || !opening.has(line));
  return [
    own,
    ...answers.map((line) => saidBy(words, line, speakerOf(ir, words, index, line))),
    ...(result.isCutOff ? [{ kind: 'cut-off' } as const] : []),
    ...(isMoved ? arrivalOf(ir, words, before, after) : []),
  ];
}

/** The end of a visit, the beginning of the next, and how the new beat opens. */
function arrivalOf(
  ir: ScenarioIr,
  words: ScenarioWords,
  before: GameState,
  after: GameState,
): readonly What[] {
  const isVisitOver = ir.beats[before.beat]?.visit !== ir.beats[after.beat]?.visit;
  const settled = {
    kind: 'settled',
    trust: levelOf(after.trust),
    patience: levelOf(after.patience),
  } as const;
  return [...(isVisitOver ? [settled, visitOf(ir, words, after)] : []), ...openingOf(ir, words, after)];
}

function visitOf(ir: ScenarioIr, words: ScenarioWords, { beat, day }: GameState): What {
  const visit = words.visits[ir.beats[beat]?.visit ?? -1];
  return { kind: 'visit', title: visit?.title ?? '', place: visit?.place ?? '', day };
}

function openingOf(ir: ScenarioIr, words: ScenarioWords, state: GameState): readonly What[] {
  const beat = ir.beats[state.beat];
  const scene = words.scenes[beat?.id ?? ''];
  return [
    ...(scene === undefined ? [] : [{ kind: 'scene', text: scene } as const]),
    ...linesAtStart(ir, state).map((line) =>
      saidBy(words, line, words.posts[beat?.says.find((one) => one.line === line)?.by ?? -1]),
    ),
  ];
}

/** Who says a line after a move: whoever the answer names, else the key man, to whom the bank belongs. */
function speakerOf(ir: ScenarioIr, words: ScenarioWords, move: Index, line: string): PostWords | undefined {
  const answer = ir.moves[move]?.answers.find((one) => one.line === line);
  return answer ? words.posts[answer.by] : keyPost(words);
}

function saidBy(words: ScenarioWords, line: string, by: PostWords | undefined): What {
  const said = words.lines[line];
  return said ? { kind: 'said', by, isKey: by?.id === words.keyPost, ...said } : { kind: 'lost' };
}

function keyPost({ posts, keyPost }: ScenarioWords): PostWords | undefined {
  return posts.find(({ id }) => id === keyPost);
}
