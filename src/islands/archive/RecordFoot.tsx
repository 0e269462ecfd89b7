// The foot of the archive: where this record lives, a copy of it, and the page for paper.
import type { Archive } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';

type Props = { readonly archive: Archive; readonly isOpen: boolean; readonly backupUrl: string };

export function RecordFoot({ archive: { devices, isEmpty }, isOpen, backupUrl }: Props) {
  return (
    <footer className="panel archive-foot">
      <p>
        {words.foot.onlyHere}
        {devices > 1 && words.foot.devices(devices)}
      </p>
      <p className="panel-actions">
        <a className="button-plain" href={backupUrl}>
          {words.foot.backup}
        </a>
        <button
          type="button"
          className="button-plain"
          disabled={!isOpen || isEmpty}
          onClick={() => window.print()}
        >
          {words.foot.print}
        </button>
      </p>
    </footer>
  );
}
