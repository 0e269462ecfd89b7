// When the last backup was made, where it is, and how much has come since.
import { type ReactNode, useMemo } from 'react';
import type { BackupProgress } from '../../core/progress/progress.ts';
import { unsavedEvents } from '../../core/progress/unsaved-events.ts';
import { backup as words } from '../../i18n/zh-CN/backup.ts';
import { savedProgress } from '../../stores/backup-restored.ts';
import { useRecord } from '../../stores/use-record.ts';

export function BackupFacts({ isReady }: { readonly isReady: boolean }) {
  const progress = useRecord((state) => state.progress);
  const waiting = useRecord((state) => state.waiting);
  const saved = useMemo(() => (isReady ? savedProgress(progress) : progress), [isReady, progress]);
  const { at } = saved.backup;
  const unsaved = unsavedEvents(saved);
  return (
    <>
      <dl className="facts num">
        <Fact name={words.facts.last}>{isReady ? lastWords(at) : words.looking}</Fact>
        {at !== undefined && <Fact name={words.facts.file}>{placeWords(saved.backup)}</Fact>}
        <Fact name={words.facts.unsaved}>{isReady ? unsavedWords(unsaved, at) : words.looking}</Fact>
      </dl>
      {waiting > 0 && <p className="backup-note status-bad">{words.waiting(waiting)}</p>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function lastWords(at: number | undefined): string {
  return at === undefined ? words.never : words.moment(at);
}

function placeWords({ way = 'file', file }: BackupProgress): string {
  return way === 'file' && file ? file : words.ways[way];
}

function unsavedWords(unsaved: number, at: number | undefined): string {
  if (unsaved > 0) return words.steps(unsaved);
  return at === undefined ? words.nothing : words.allSaved;
}
