// What can be done with a mark, from wherever it is asked: made, noted on, removed, brought back.
import type { Selector } from '../../core/annotations/selector.ts';
import type { AnnotationProgress } from '../../core/progress/reading-progress.ts';
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { newMarkId, setMark } from '../../stores/reading.ts';
import { lessonFacts } from './lesson-facts.ts';
import { followMarks } from './marks.ts';
import { askNote } from './note-dialog.ts';
import { say } from './said.ts';

type Mark = Omit<AnnotationProgress, 'at'>;

/** A mark on words of this lesson, not kept yet. */
export function newMark(block: string, selector: Selector): Mark {
  const { lesson } = lessonFacts();
  return { id: newMarkId(), lesson, block, ...selector, kind: 'highlight', text: '', removed: false };
}

/** Keeps the mark and colours it. */
export async function keepMark(mark: Mark, said: string, undo?: () => unknown): Promise<void> {
  followMarks();
  const isSaved = await setMark(mark, lessonFacts().refHash);
  say(isSaved ? said : words.mark.notKept, undo);
}

/** Asks for the note; an empty one leaves a plain mark. */
export async function writeNote(mark: Mark): Promise<void> {
  const text = await askNote(mark.quote, mark.text);
  if (text === undefined) return;
  await keepMark(
    { ...mark, kind: text === '' ? 'highlight' : 'note', text },
    text === '' ? words.mark.marked : words.mark.noted,
  );
}

/** Takes the mark away; it can be brought back at once. */
export async function removeMark(mark: Mark): Promise<void> {
  await keepMark({ ...mark, removed: true }, words.mark.removed, () =>
    keepMark({ ...mark, removed: false }, words.mark.back),
  );
}
