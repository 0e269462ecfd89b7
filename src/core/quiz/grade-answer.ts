// Grades an answer against its key.
import type { Response } from '../../schema/words/response.ts';
import type { Grade } from './answer-rules.ts';
import { answerRules } from './answer-rules-by-type.ts';
import type { PublicItem } from './item.ts';
import type { QuestionKey } from './key.ts';
import type { Parameters } from './parameters.ts';

/**
 * Score, marks per part and misconceptions of an answer; `parameters` are the ones the learner saw.
 * @throws TypeError when key or answer belong to another question.
 */
export function gradeAnswer(
  item: PublicItem,
  key: QuestionKey,
  response: Response,
  parameters: Parameters,
): Grade {
  if (key.id !== item.id || key.type !== item.type) {
    throw new TypeError(`item ${item.id} (${item.type}) has the key of ${key.id} (${key.type})`);
  }
  const rules = answerRules(item.type);
  if (!rules.fits(item, response))
    throw new TypeError(`item ${item.id}: answer ${JSON.stringify(response)} does not fit`);
  return rules.grade(item, key, response, parameters);
}
