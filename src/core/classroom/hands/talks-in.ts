// What of a lesson's activities a room can raise hands on: the choices of its forms, and its open questions.
import { type LessonTag, tagsIn } from '../../lesson/lesson-tags.ts';
import { writtenWords } from '../../lesson/spoken.ts';
import type { CiteLaw } from '../../quiz/rich-text.ts';
import { SLIP_FORMS } from '../slips/slip-questions.ts';
import type { HandsTalk } from './hands-bank.ts';
import { OPTIONS_LEAST, OPTIONS_MOST } from './hands-bodies.ts';

/**
 * From a lesson's source (MDX of docs/authoring.md), in its order. Choices with more options than a poll has are left out,
 * and what touches a person: that goes on slips.
 */
export function talksIn(lesson: string, body: string, cite: CiteLaw): readonly HandsTalk[] {
  return tagsIn(body, ['工作表', '用在我这笔上', '思考题']).flatMap(({ name, attributes, inside }) => {
    const activity = attributes.get('id') ?? '';
    if (SLIP_FORMS.includes(activity)) return [];
    const title = writtenWords(attributes.get('title') ?? attributes.get('ask') ?? '', cite);
    if (name === '思考题') return [{ activity, id: activity, lesson, ask: title, options: [] }];
    return tagsIn(inside, ['栏']).flatMap((field): HandsTalk[] => {
      const options = optionsOf(field);
      if (options.length < OPTIONS_LEAST || options.length > OPTIONS_MOST) return [];
      const ask = `${title}：${writtenWords(field.attributes.get('label') ?? '', cite)}`;
      return [{ activity, id: `${activity}/${field.attributes.get('id')}`, lesson, ask, options }];
    });
  });
}

/** [] for what isn't a choice. */
function optionsOf({ attributes }: LessonTag): readonly string[] {
  return attributes.get('type') === 'choice' ? (attributes.get('options') ?? '').split('|') : [];
}
