// A block on the wall: its title and what it is about, or one projector line of its lessons.
import { blockStep } from '../../../core/classroom/agenda/block-steps.ts';
import { blocksOf } from '../../../core/classroom/agenda/plan.ts';
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { useWallCourse } from './wall-course.ts';
import type { WallProps } from './wall-props.ts';

export default function Block({ id, state }: WallProps) {
  const { lessons, names } = useWallCourse();
  const step = blockStep(id);
  const block = (state.agenda.plan ? blocksOf(state.agenda.plan) : []).find((one) => one.id === step.block);
  if (!block) return null;
  const line = lessons.flatMap((lesson) => lesson.lines).find((one) => one.id === step.line);
  if (line)
    return (
      <div className="wall-block" data-line={line.id}>
        <p className="wall-small">{block.title}</p>
        <p className="wall-sentence in-clauses">{line.text}</p>
      </div>
    );
  const tasks = [...new Set([...block.activities, ...block.cases, ...block.cuts])].flatMap(
    (task) => names[task] ?? [],
  );
  const titles = block.lessons.flatMap((lesson) => lessons.find((one) => one.id === lesson)?.title ?? []);
  const points = block.kind === 'talk' && titles.length > 1 ? titles : tasks;
  return (
    <div className="wall-block">
      <p className="wall-small num">
        {agenda.kinds[block.kind]}｜{agenda.minutes(block.minutes)}
      </p>
      <h1 className="wall-title in-clauses">{block.title}</h1>
      {points.length > 0 && (
        <ul className="wall-points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
