// The state of the backups, and the way to a new one.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isDownloadBlocked } from '../../core/browser/is-download-blocked.ts';
import { recogniseBrowser } from '../../core/browser/recognise-browser.ts';
import { backup as words } from '../../i18n/zh-CN/backup.ts';
import { canEncrypt } from '../../stores/backup.ts';
import type { RecordStatus } from '../../stores/record-state.ts';
import { BackupFacts } from './BackupFacts.tsx';
import { MadeFile } from './MadeFile.tsx';
import { PasswordFields } from './PasswordFields.tsx';
import { statusRefusal } from './status-refusal.ts';
import { useExport } from './use-export.ts';

type Props = { readonly status: RecordStatus; readonly isMain: boolean };

export function ExportSection({ status, isMain }: Props) {
  const refusal = statusRefusal(status);
  return (
    <section className="panel backup" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{words.title}</h2>
      <p className="panel-lead">{words.lead}</p>
      {refusal ? (
        <p className="status-line status-bad" role="status">
          {words.failed[refusal]}
        </p>
      ) : (
        <Export isReady={status === 'ready' || status === 'full'} isMain={isMain} />
      )}
    </section>
  );
}

function Export({ isReady, isMain }: { readonly isReady: boolean; readonly isMain: boolean }) {
  const [page, setPage] = useState({ canSave: true, canEncrypt: true });
  const { state, make, stop, give, noted } = useExport(page.canSave);
  const [differs, setDiffers] = useState(false);
  const again = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setPage({ canSave: !isDownloadBlocked(recogniseBrowser(window)), canEncrypt: canEncrypt() });
  }, []);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const password = String(data.get('password') ?? '');
    const repeated = String(data.get('again') ?? '');
    const isSame = password === repeated;
    setDiffers(!isSame);
    if (isSame) void make(password);
    else again.current?.focus();
  }

  return (
    <form onSubmit={send} noValidate>
      <BackupFacts isReady={isReady} />
      <PasswordFields canEncrypt={page.canEncrypt} differs={differs} again={again} />
      {state.step === 'making' && (
        <progress className="meter" aria-label={words.making} max={state.total} value={state.done} />
      )}
      <p className="panel-actions">
        {state.step === 'making' ? (
          <button type="button" className="button-plain" onClick={stop}>
            {words.stop}
          </button>
        ) : (
          <button type="submit" className={isMain ? 'button' : 'button-plain'} disabled={!isReady}>
            {words.make}
          </button>
        )}
        {state.step === 'made' && page.canSave && (
          <button type="button" className="button-plain" onClick={give}>
            {words.giveAgain}
          </button>
        )}
      </p>
      <p className={isBad(state, differs) ? 'status-line status-bad' : 'status-line'} role="status">
        {differs ? words.secret.differ : saying(state, page.canSave)}
      </p>
      {state.step === 'made' && (
        <MadeFile key={state.made.file} made={state.made} canSave={page.canSave} onTaken={noted} />
      )}
    </form>
  );
}

type ExportState = ReturnType<typeof useExport>['state'];

function isBad(state: ExportState, differs: boolean): boolean {
  return differs || state.step === 'failed';
}

function saying(state: ExportState, canSave: boolean): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'making':
      return words.making;
    case 'failed':
      return words.failed[state.reason];
    case 'made':
      return canSave ? words.given(state.made.file, state.made.events) : words.made(state.made.events);
  }
}
