// The notes of a deck for Anki: only what the learner may see, so a question only with an answer of his.
import { own } from '../../core/archive/own.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { type AnkiNote, ankiHtml } from '../../core/recall/anki-text.ts';
import { type QuestionCard, type RecallCard, thingOf } from '../../core/recall/card.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';
import { fetchKey } from '../quiz/fetch-key.ts';
import { questionNote } from './question-note.ts';

export type AnkiNotes = {
  readonly notes: readonly AnkiNote[];
  /** Questions without an answer, or whose key can't be had now. */
  readonly left: number;
};

/** Positions are left out: they are nothing without their game. */
export async function ankiNotes(deck: readonly RecallCard[], progress: Progress): Promise<AnkiNotes> {
  const asked = await Promise.all(deck.map((one) => noteOf(one, progress)));
  const notes = asked.flatMap((note) => note ?? []);
  const questions = deck.filter(({ kind }) => kind === 'question').length;
  const told = notes.filter(({ guid }) => guid.startsWith('question:')).length;
  return { notes, left: questions - told };
}

async function noteOf(one: RecallCard, progress: Progress): Promise<AnkiNote | undefined> {
  const sides = await sidesOf(one, progress);
  return (
    sides && {
      guid: one.card,
      front: ankiHtml(sides.front),
      back: ankiHtml(sides.back),
      tags: [recall.anki.tag, recall.kinds[one.kind]],
    }
  );
}

async function sidesOf(one: RecallCard, progress: Progress) {
  switch (one.kind) {
    case 'question':
      return questionSides(one, progress);
    case 'puzzle':
      return undefined;
    case 'takeaway':
      return { front: `${one.title}\n${recall.takeawayAsk(one.lines.length)}`, back: one.lines.join('\n') };
    case 'law': {
      const { document, article, summary, status, confidence, openQuestion } = one;
      const open = openQuestion === undefined ? [] : [`${recall.open}${openQuestion}`];
      const states = [recall.status[status], recall.confidence[confidence]];
      return {
        front: `《${document}》${article}\n${recall.lawAsk}`,
        back: [summary, ...states, ...open].join('\n'),
      };
    }
  }
}

/** The key is asked for only where an answer was committed, as in a lesson. */
async function questionSides({ card, item, keyUrl }: QuestionCard, { answers }: Progress) {
  const last = own(answers, thingOf(card))?.attempts.at(-1);
  if (!last) return undefined;
  const key = await fetchKey(keyUrl, item, new AbortController().signal);
  return key && questionNote(item, key, last.seed);
}
