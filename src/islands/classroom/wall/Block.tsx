// A block on the wall: its title and what it is about, or one projector line of its lessons.

import type { AgendaState } from '../../../core/classroom/agenda/agenda-state.ts';
import { blockStep } from '../../../core/classroom/agenda/block-steps.ts';
import { blocksOf, type PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { PAUSES } from '../../../schema/words/agenda.ts';
import { clockText } from '../clock-text.ts';
import { useWallCourse } from './wall-course.ts';
import type { WallProps } from './wall-props.ts';

const MINUTE_MS = 60_000;

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
  if (PAUSES.includes(block.kind)) return <Pause block={block} agenda={state.agenda} />;
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

/** What people who leave the room have to know: when it goes on, and with what. */
function Pause({ block, agenda: state }: { readonly block: PlanBlock; readonly agenda: AgendaState }) {
  const run = state.runs.findLast((one) => one.block === block.id);
  const blocks = state.plan?.sessions.find(({ blocks: all }) => all.includes(block))?.blocks ?? [];
  const next = blocks[blocks.indexOf(block) + 1];
  return (
    <div className="wall-block">
      <p className="wall-small num">
        {block.title}｜{agenda.minutes(block.minutes)}
      </p>
      <h1 className="wall-back num">
        {run ? words.backAt(clockText(run.at + block.minutes * MINUTE_MS)) : block.title}
      </h1>
      {next && <p className="wall-next in-clauses">{words.next(next.title)}</p>}
    </div>
  );
}
