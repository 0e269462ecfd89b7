// A block in the agenda: moved by drag or by buttons, lengthened, dropped, gone to.
import { useRef } from 'react';
import type { BlockTime } from '../../../core/classroom/agenda/day-clock.ts';
import type { PlanSession } from '../../../core/classroom/agenda/plan.ts';
import { agenda as words } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { classroom } from '../../../stores/classroom.ts';
import { clockText } from '../clock-text.ts';
import { moveBy, resizeBy, startBlock } from '../desk/desk-actions.ts';
import { useDragBlock } from './use-drag-block.ts';

const STEP_MIN = 5;

type Props = {
  readonly session: PlanSession;
  readonly row: BlockTime;
  readonly index: number;
  readonly isOver: boolean;
  readonly onSaid: (text: string) => void;
};

export default function AgendaRow({ session, row, index, isOver, onSaid }: Props) {
  const { block, phase, plannedAt } = row;
  const line = useRef<HTMLTableRowElement>(null);
  const { isUnder } = useDragBlock(line, session.id, block.id);
  const move = (by: 1 | -1) => {
    onSaid(words.moved(block.title, index + 1 + by));
    moveBy(session.id, block.id, by);
  };
  return (
    <tr ref={line} data-phase={phase} data-under={isUnder || undefined} data-block={block.id}>
      <td className="num">{clockText(plannedAt)}</td>
      <th scope="row">{block.title}</th>
      <td>{words.kinds[block.kind]}</td>
      <td className="agenda-minutes num">
        <Change
          label={words.shorter}
          title={block.title}
          text="−5"
          onPress={() => resizeBy(block.id, -STEP_MIN)}
        />
        {block.minutes}
        <Change
          label={words.longer}
          title={block.title}
          text="+5"
          onPress={() => resizeBy(block.id, STEP_MIN)}
        />
      </td>
      <td className="num">{actualText(row)}</td>
      <td className="agenda-change">
        <Change label={words.up} title={block.title} isOff={index === 0} onPress={() => move(-1)} />
        <Change
          label={words.down}
          title={block.title}
          isOff={index === session.blocks.length - 1}
          onPress={() => move(1)}
        />
        <Change
          label={words.drop}
          title={block.title}
          isOff={phase === 'current'}
          onPress={() => void classroom.send('blockDropped', { block: block.id })}
        />
        <Change
          label={words.go}
          title={block.title}
          isOff={phase === 'current' || (isOver && phase === 'done')}
          onPress={() => startBlock(block.id)}
        />
      </td>
    </tr>
  );
}

type ChangeProps = {
  readonly label: string;
  readonly title: string;
  readonly text?: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
};

function Change({ label, title, text = label, isOff = false, onPress }: ChangeProps) {
  return (
    <button type="button" aria-label={words.named(label, title)} disabled={isOff} onClick={onPress}>
      {text}
    </button>
  );
}

function actualText({ phase, startedAt, expectedAt, spentMs }: BlockTime): string {
  if (startedAt !== undefined && phase === 'done')
    return words.started(clockText(startedAt), Math.round(spentMs / 60_000));
  if (expectedAt !== undefined) return words.expected(clockText(expectedAt));
  return words.phases[phase];
}
