// Reads the lesson out: the sentence in hand is coloured and kept in sight, and a bar at the foot leads the voice.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeListenBar } from './listen-bar.ts';
import { paint } from './paint.ts';
import { createPlayer, type Player } from './player.ts';
import { rangeOf, readableText } from './readable-text.ts';
import { addReadingStyles } from './reading-styles.ts';
import { findSpeaker } from './speech.ts';
import { type SpokenSentence, spokenSentences } from './spoken-text.ts';

/** The head of the page and the bar at the foot take so much of the window. */
const COVERED_TOP_PX = 72;
const COVERED_FOOT_PX = 140;

let stopBefore = () => {};

/** Starts reading, from the sentence on the screen or the first one. What keeps it from reading, if anything does. */
export async function listen(from: 'here' | 'start'): Promise<string | undefined> {
  stopBefore();
  const speaker = await findSpeaker();
  if (typeof speaker === 'string') return words.listen[speaker];
  const sentences = spokenSentences();
  if (sentences.length === 0) return undefined;
  addReadingStyles();
  const first = from === 'start' ? 0 : Math.max(0, sentences.findIndex(isBelowHead));
  const stop = () => {
    player.pause();
    paint('spoken', []);
    bar.remove();
    stopBefore = () => {};
  };
  const player: Player = createPlayer(
    sentences.map(({ text }) => text),
    first,
    speaker,
    (state) => {
      const sentence = sentences[state.index];
      if (sentence) {
        paint('spoken', [sentence]);
        bringIntoSight(sentence);
      }
      bar.show(state);
    },
  );
  const bar = makeListenBar(player, stop);
  stopBefore = stop;
  addEventListener('pagehide', stop, { once: true });
  player.play();
  return undefined;
}

function boxOf({ root, start, end }: SpokenSentence): DOMRect | undefined {
  return rangeOf(readableText(root), start, end)?.getBoundingClientRect();
}

function isBelowHead(sentence: SpokenSentence): boolean {
  return (boxOf(sentence)?.top ?? 0) >= COVERED_TOP_PX;
}

function bringIntoSight(sentence: SpokenSentence): void {
  const box = boxOf(sentence);
  if (!box || (box.top >= COVERED_TOP_PX && box.bottom <= innerHeight - COVERED_FOOT_PX)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  scrollTo({ top: scrollY + box.top - innerHeight * 0.25, behavior });
}
