// Files that did not come into the room, each with its reason; the others did.
import { room as words } from '../../i18n/zh-CN/room.ts';
import { share } from '../../i18n/zh-CN/share.ts';
import type { Refused } from '../../stores/room-desk.ts';

const REASONS: Readonly<Record<Refused['reason'], string>> = { ...share.refusals, ...words.refused };

export function RefusedFiles({ refused }: { readonly refused: readonly Refused[] }) {
  if (refused.length === 0) return null;
  return (
    <section className="room-refused" role="alert">
      <h2>{words.refusedTitle(refused.length)}</h2>
      <ul>
        {refused.map(({ file, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may be chosen twice; the list only grows
          <li key={index}>
            <strong>{file}</strong> {REASONS[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}
