// How much of each module is kept, one line each.
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import type { OfflineModuleState } from '../../stores/offline-state.ts';

export function KeptModules({ modules }: { readonly modules: readonly OfflineModuleState[] }) {
  if (modules.length === 0) return null;
  return (
    <ul className="offline-modules num" aria-label={words.modules}>
      {modules.map(({ title, keptLessons, lessons, bytes }) => (
        <li key={title} data-whole={keptLessons === lessons || undefined}>
          <span>{title}</span>
          <span>{keptLessons > 0 ? words.size(bytes) : ''}</span>
          <span>{words.module(keptLessons, lessons)}</span>
        </li>
      ))}
    </ul>
  );
}
