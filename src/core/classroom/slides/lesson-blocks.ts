// Finds in a lesson's source what goes on the projector: projector lines, figures, tables, steps, cases, activities; no prose.

import { PAYERS, STATIONS } from '../../../schema/words/payment-loop.ts';
import { type LessonTag, tagsIn } from '../../lesson/lesson-tags.ts';
import { spoken, writtenWords } from '../../lesson/spoken.ts';
import type { CiteLaw } from '../../quiz/rich-text.ts';
import type { SlideBody, SlideKind } from './slide.ts';

/** A block of a lesson, whole: not yet cut into pages. */
export type LessonBlock = { readonly id: string; readonly kind: SlideKind; readonly body: SlideBody };

/** What a lesson's source can't say itself. */
export type BlockWords = {
  /** Names a law as running text cites it. @throws for an unknown id */
  readonly cite: CiteLaw;
  /** The page of a case of the role-play; undefined for one that can't be played. */
  readonly caseBody: (caseId: string) => SlideBody | undefined;
};

type Tag = LessonTag & { readonly id: string };
type Read = (
  tag: Tag,
  words: BlockWords,
) => { readonly kind: SlideKind; readonly body: SlideBody } | undefined;

/** The blocks in the order of the lesson. A line that only points at a table or figure is no page: that block is. */
export function lessonBlocks(source: string, words: BlockWords): readonly LessonBlock[] {
  return tagsIn(source, Object.keys(READERS)).flatMap((tag): readonly LessonBlock[] => {
    const id = tag.attributes.get('id') ?? `case-${tag.attributes.get('案件')}`;
    const found = READERS[tag.name]?.({ ...tag, id }, words);
    return found ? [{ id, ...found }] : [];
  });
}

const READERS: Readonly<Record<string, Read>> = {
  投屏: ({ inside }, words) => wordsOf('line', spoken(inside, words.cite)),
  案例: (tag, words) => wordsOf('story', titleOf(tag, words)),
  思考题: ({ attributes }, words) =>
    wordsOf('reflection', writtenWords(attributes.get('ask') ?? '', words.cite)),
  对照表: (tag, words) => {
    const [head = [], , ...rows] = tag.inside
      .split('\n')
      .filter((line) => line.trimStart().startsWith('|'))
      .map((line) => cellsOf(line).map((cell) => spoken(cell, words.cite)));
    return { kind: 'table', body: { form: 'table', title: titleOf(tag, words), head, rows } };
  },
  步骤: (tag, words) => ({ kind: 'steps', body: listOf(tag, stepsIn(tag.inside, words), 1, words) }),
  流程链: (tag, words) => {
    const payer = PAYERS.find((one) => one === tag.attributes.get('payer'));
    const at = STATIONS.find((one) => one === tag.attributes.get('at'));
    if (!payer || !at) throw new Error(`${tag.id}: no such payer or station`);
    return { kind: 'loop', body: { form: 'loop', title: titleOf(tag, words), payer, at } };
  },
  工作表: (tag, words) => ({ kind: 'worksheet', body: listOf(tag, fieldsIn(tag.inside, words), 0, words) }),
  用在我这笔上: (tag, words) => ({ kind: 'mine', body: listOf(tag, fieldsIn(tag.inside, words), 0, words) }),
  演练: ({ attributes }, { caseBody }) => {
    const body = caseBody(attributes.get('案件') ?? '');
    return body && { kind: 'case', body };
  },
};

function wordsOf(kind: SlideKind, text: string): ReturnType<Read> {
  return text === '' ? undefined : { kind, body: { form: 'words', text } };
}

function listOf(tag: Tag, items: readonly string[], from: number, words: BlockWords): SlideBody {
  return { form: 'list', title: titleOf(tag, words), items, from };
}

function titleOf({ attributes }: Tag, words: BlockWords): string {
  return writtenWords(attributes.get('title') ?? '', words.cite);
}

/** One item a number: its strong beginning, or its first sentence; what is said about it is the trainer's to say. */
function stepsIn(inside: string, words: BlockWords): readonly string[] {
  return inside
    .split(/^\s*\d+\.\s+/m)
    .slice(1)
    .map((step) => spoken(step, words.cite))
    .map((step) => /^\*\*(.+?)[。：:]?\*\*/u.exec(step)?.[1] ?? step.replace(/。.*$/u, ''));
}

/** What the fields ask for; the hints stay in the lesson. */
function fieldsIn(inside: string, words: BlockWords): readonly string[] {
  return tagsIn(inside, ['栏']).map(({ attributes }) =>
    writtenWords(attributes.get('label') ?? '', words.cite),
  );
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
