// Backups: the state of things, a file to take away, and a file to restore.
import './backup.css';
import { useEffect } from 'react';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';
import { ExportSection } from './ExportSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { useRestore } from './use-restore.ts';

export default function BackupPanel() {
  const status = useRecord((state) => state.status);
  const restore = useRestore();
  // The main action of the page is one: what is being restored goes before exporting.
  const isRestoring = restore.state.step !== 'choose';

  useEffect(() => {
    void openRecord();
  }, []);

  return (
    <>
      <ExportSection status={status} isMain={!isRestoring} />
      <RestoreSection status={status} restore={restore} />
    </>
  );
}
