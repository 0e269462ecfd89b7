// What the room doesn't take: lessons to be read before the day and after it, those of dropped blocks among them.
import type { AgendaState } from './agenda-state.ts';
import { blocksOf } from './plan.ts';

/** Ids of lessons, each once. */
export type Homework = { readonly pre: readonly string[]; readonly post: readonly string[] };

/** Lessons of the plan that no block takes; what was dropped during the day can only be read after it. */
export function homeworkOf({ plan, dropped }: AgendaState): Homework {
  if (!plan) return { pre: [], post: [] };
  const inRoom = new Set(blocksOf(plan).flatMap(({ lessons }) => lessons));
  const late = (where: 'pre' | 'post') =>
    dropped
      .filter(({ block, isLate }) => (isLate ? 'post' : block.instead) === where)
      .flatMap(({ block }) => block.lessons);
  const pre = [...new Set([...plan.pre, ...late('pre')])].filter((lesson) => !inRoom.has(lesson));
  const post = [...new Set([...plan.post, ...late('post')])].filter(
    (lesson) => !inRoom.has(lesson) && !pre.includes(lesson),
  );
  return { pre, post };
}
