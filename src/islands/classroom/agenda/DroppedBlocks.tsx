// Blocks that were dropped, each with the way back to the end of its session.
import type { DroppedBlock } from '../../../core/classroom/agenda/agenda-state.ts';
import { agenda as words } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { classroom } from '../../../stores/classroom.ts';

export default function DroppedBlocks({ dropped }: { readonly dropped: readonly DroppedBlock[] }) {
  if (dropped.length === 0) return null;
  return (
    <section className="dropped-blocks">
      <h3>{words.dropped}</h3>
      <ul>
        {dropped.map(({ block, session }) => (
          <li key={block.id}>
            {block.title}
            <button
              type="button"
              aria-label={words.named(words.restore, block.title)}
              onClick={() => void classroom.send('blockAdded', { block, session, before: null })}
            >
              {words.restore}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
