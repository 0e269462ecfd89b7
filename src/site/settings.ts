// The situation that a question shares with others of its set.
import { getCollection } from 'astro:content';
import type { Setting } from '../core/quiz/item.ts';
import { settingIn } from '../core/quiz/setting-in.ts';
import type { Question } from '../schema/question.ts';

/** Of the file that holds the question; undefined for one that stands alone. */
export async function settingOf(question: Question): Promise<Setting<string> | undefined> {
  const files = await getCollection('questions');
  const file = files.find(({ data }) => data.questions.some(({ id }) => id === question.id));
  return file && settingIn(file.data, question);
}
