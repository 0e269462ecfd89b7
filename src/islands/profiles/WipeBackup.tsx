// Before a profile is removed: a backup as a file, or the decision to go without.
import { useEffect, useState } from 'react';
import { isDownloadBlocked } from '../../core/browser/is-download-blocked.ts';
import { recogniseBrowser } from '../../core/browser/recognise-browser.ts';
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { makeBackup, noteBackup } from '../../stores/backup.ts';
import type { ProfileView } from '../../stores/profiles-state.ts';

type Props = {
  readonly profile: ProfileView;
  readonly onNext: () => void;
  readonly onCancel: () => void;
  readonly onSwitch: () => void;
};

type Made = Extract<Awaited<ReturnType<typeof makeBackup>>, { readonly ok: true }> & {
  readonly href: string;
};

export function WipeBackup({ profile, onNext, onCancel, onSwitch }: Props) {
  const isOpen = profile.isActive && !profile.isLocked;
  const { wipe } = words;
  return (
    <>
      <h4>{wipe.backupTitle}</h4>
      {isOpen ? (
        <BackupOffer onNext={onNext} onCancel={onCancel} />
      ) : (
        <>
          <p>{profile.isLocked ? wipe.backupLocked : wipe.backupElsewhere}</p>
          <p className="panel-actions">
            {!profile.isActive && (
              <button type="button" className="button-plain" onClick={onSwitch}>
                {words.actions.switch}
              </button>
            )}
            <button type="button" className="button-plain" onClick={onNext}>
              {wipe.withoutBackup}
            </button>
            <button type="button" className="button-plain" onClick={onCancel}>
              {words.actions.cancel}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Makes the file, hands it over, and goes on only after it was taken or given up. */
function BackupOffer({ onNext, onCancel }: Pick<Props, 'onNext' | 'onCancel'>) {
  const [state, setState] = useState<'none' | 'making' | 'failed' | Made>('none');
  const [isTaken, setTaken] = useState(false);
  const made = typeof state === 'object' ? state : undefined;
  const { wipe } = words;
  const href = made?.href;
  useEffect(() => (href === undefined ? undefined : () => URL.revokeObjectURL(href)), [href]);

  async function make() {
    setState('making');
    const result = await makeBackup({});
    if (!result.ok) return setState('failed');
    setState({ ...result, href: URL.createObjectURL(result.blob) });
  }
  function take({ file, events, covered }: Made) {
    setTaken(true);
    // Whoever turns back now has a backup.
    void noteBackup('file', file, events, covered);
  }
  if (isDownloadBlocked(recogniseBrowser(window)))
    return <BackupAsText onNext={onNext} onCancel={onCancel} />;

  return (
    <>
      <p>{wipe.backupLead}</p>
      <p className={state === 'failed' ? 'status-line status-bad' : 'status-line'} role="status">
        {state === 'making' && wipe.making}
        {state === 'failed' && wipe.failed}
        {made && (isTaken ? wipe.stored(made.file) : wipe.made(made.events, made.file))}
      </p>
      <p className="panel-actions">
        {made ? (
          <a
            className={isTaken ? 'button-plain' : 'button'}
            href={made.href}
            download={made.file}
            onClick={() => take(made)}
          >
            {wipe.download}
          </a>
        ) : (
          <button type="button" className="button" disabled={state === 'making'} onClick={() => void make()}>
            {wipe.makeBackup}
          </button>
        )}
        {isTaken ? (
          <button type="button" className="button" onClick={onNext}>
            {wipe.haveIt}
          </button>
        ) : (
          <button type="button" className="button-plain" disabled={state === 'making'} onClick={onNext}>
            {wipe.withoutBackup}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onCancel}>
          {words.actions.cancel}
        </button>
      </p>
    </>
  );
}

/** Inside apps that drop downloads without a word the other page has the backup as text. */
function BackupAsText({ onNext, onCancel }: Pick<Props, 'onNext' | 'onCancel'>) {
  const { base = '/' } = document.documentElement.dataset;
  return (
    <>
      <p>{words.wipe.noDownload}</p>
      <p className="panel-actions">
        <a className="button" href={`${base}me/backup/`}>
          {words.wipe.backupPage}
        </a>
        <button type="button" className="button-plain" onClick={onNext}>
          {words.wipe.withoutBackup}
        </button>
        <button type="button" className="button-plain" onClick={onCancel}>
          {words.actions.cancel}
        </button>
      </p>
    </>
  );
}
