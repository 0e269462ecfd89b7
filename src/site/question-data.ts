// Question data as it is published: the item with the page, the key as a file of its own at an address with its hash.
import { buildQuestionData } from '../core/quiz/build-question-data.ts';
import { questionWording } from '../core/quiz/setting-in.ts';
import type { Question } from '../schema/question.ts';
import { canary } from './canary.ts';
import { shortHash } from './hash.ts';
import { settingOf } from './settings.ts';
import { citing } from './sources.ts';
import { urlFor } from './url.ts';

/** Item, key (JSON text) and addresses of one question. */
export async function questionData(question: Question) {
  const setting = await settingOf(question);
  const { item, key } = buildQuestionData(question, await citing(), setting);
  const keyJson = JSON.stringify({ ...key, canary: canary('key', question.id) });
  const hash = shortHash(questionWording(question, setting));
  const file = `${question.id}.${shortHash(keyJson)}`;
  return { item, keyJson, hash, file, keyUrl: urlFor(`data/keys/${file}.json`) };
}
