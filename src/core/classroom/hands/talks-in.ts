// What of a lesson's activities a room can raise hands on: the choices of its worksheets, and its open questions.

import type { HandsTalk } from './hands-bank.ts';
import { OPTIONS_LEAST, OPTIONS_MOST } from './hands-bodies.ts';

const TAG = /<(工作表|思考题|栏)\s([^>]*?)\/?>/g;

/** From a lesson's source (MDX of docs/authoring.md), in its order; choices with more options than a poll has are left out. */
export function talksIn(lesson: string, body: string): readonly HandsTalk[] {
  let sheet = { id: '', title: '' };
  return [...body.matchAll(TAG)].flatMap(([, tag, given = '']): HandsTalk[] => {
    const id = attribute(given, 'id');
    if (tag === '工作表') {
      sheet = { id, title: attribute(given, 'title') };
      return [];
    }
    if (tag === '思考题') return [{ activity: id, id, lesson, ask: attribute(given, 'ask'), options: [] }];
    const options = attribute(given, 'options').split('|');
    const isPoll = sheet.id !== '' && options.length >= OPTIONS_LEAST && options.length <= OPTIONS_MOST;
    if (attribute(given, 'type') !== 'choice' || !isPoll) return [];
    const ask = `${sheet.title}：${attribute(given, 'label')}`;
    return [{ activity: sheet.id, id: `${sheet.id}/${id}`, lesson, ask, options }];
  });
}

function attribute(given: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(given)?.[1] ?? '';
}
