// Everything that a lesson says: its text, its head and its questions, as one string to look for references in.
import { getEntry } from 'astro:content';
import { allQuestions } from './sources.ts';

/** @throws Error when the lesson has no file */
export async function lessonSource(
  lesson: string,
): Promise<{ readonly body: string; readonly source: string }> {
  const entry = await getEntry('lessons', lesson);
  if (!entry) throw new Error(`no lesson file for ${lesson}`);
  const body = entry.body ?? '';
  const questions = (await allQuestions()).filter((question) => question.lesson === lesson);
  return { body, source: `${body}\n${JSON.stringify(entry.data)}\n${JSON.stringify(questions)}` };
}
