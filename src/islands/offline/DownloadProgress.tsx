// How far a download is, in bytes and files, and the way to stop it.
import { useId } from 'react';
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import { cancelOffline } from '../../stores/offline.ts';
import type { OfflineJob } from '../../stores/offline-state.ts';

export function DownloadProgress({ job: { kind, done, total } }: { readonly job: OfflineJob }) {
  const id = useId();
  return (
    <div className="offline-job">
      <p className="num">
        <label htmlFor={id}>{words.downloading[kind]}</label>
        <span>{words.progress(done.bytes, total.bytes, done.files, total.files)}</span>
      </p>
      <progress id={id} className="meter" max={Math.max(1, total.bytes)} value={done.bytes} />
      <p className="offline-note">{words.downloadingHint}</p>
      <p className="panel-actions">
        <button type="button" className="button-plain" onClick={cancelOffline}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
