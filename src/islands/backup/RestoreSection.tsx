// Restoring: choose a file, look at what is in it, take it in.
import { useEffect, useRef } from 'react';
import { backup } from '../../i18n/zh-CN/backup.ts';
import { importPreview } from '../../i18n/zh-CN/import-preview.ts';
import type { RecordStatus } from '../../stores/record-state.ts';
import { useRecord } from '../../stores/use-record.ts';
import { ImportPreview } from '../ui/ImportPreview.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { SecretForm } from './SecretForm.tsx';
import { statusRefusal } from './status-refusal.ts';
import type { Restore, RestoreOutcome } from './use-restore.ts';

const words = backup.restore;

type Props = { readonly status: RecordStatus; readonly restore: Restore };

export function RestoreSection({ status, restore }: Props) {
  const lost = useRecord((state) => state.lost);
  const refusal = statusRefusal(status);
  return (
    <section className="panel backup" id="restore" aria-labelledby="restore-title">
      <h2 id="restore-title">{words.title}</h2>
      {lost && <p className="backup-lost">{words.lost(lost.events, lost.backup)}</p>}
      <p className="panel-lead">{words.lead}</p>
      {refusal ? (
        <p className="status-line status-bad" role="status">
          {backup.refused[refusal]}
        </p>
      ) : (
        <Steps restore={restore} />
      )}
    </section>
  );
}

function Steps({ restore }: { readonly restore: Restore }) {
  const { state } = restore;
  const box = useFocusOnStep(state.step);
  return (
    <div ref={box} tabIndex={-1} className="backup-steps">
      {state.step === 'choose' && (
        <ChooseFile onChoose={restore.choose} onPaste={restore.paste} takesFocus={!state.outcome}>
          <Outcome outcome={state.outcome} />
        </ChooseFile>
      )}
      {state.step === 'checking' && <Checking fraction={state.fraction} onCancel={restore.cancel} />}
      {state.step === 'secret' && (
        <SecretForm isWrong={state.isWrong} onSubmit={restore.unlock} onCancel={restore.cancel} />
      )}
      {(state.step === 'preview' || state.step === 'importing') && (
        <ImportPreview
          preview={state.preview}
          progress={
            state.step === 'importing' ? { done: state.done, total: state.preview.events } : undefined
          }
          words={importPreview}
          onImport={restore.take}
          onCancel={restore.cancel}
        />
      )}
    </div>
  );
}

/** Each step begins where the one before was left: the focus doesn't fall back to the top of the page. */
function useFocusOnStep(step: Restore['state']['step']) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step)
      (box.current?.querySelector<HTMLElement>('[data-first]') ?? box.current)?.focus();
    before.current = step;
  }, [step]);
  return box;
}

function Checking({ fraction, onCancel }: { readonly fraction: number; readonly onCancel: () => void }) {
  return (
    <>
      <p className="status-line" role="status">
        {words.checking}
      </p>
      <progress className="meter" aria-label={words.checking} max={1} value={fraction} />
      <p className="panel-actions">
        <button type="button" className="button-plain" onClick={onCancel}>
          {backup.stop}
        </button>
      </p>
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: RestoreOutcome | undefined }) {
  const isBad = outcome !== undefined && 'reason' in outcome;
  return (
    <>
      <p
        className={isBad ? 'status-line status-bad' : 'status-line'}
        role="status"
        tabIndex={-1}
        data-first={outcome && true}
      >
        {outcome && outcomeWords(outcome)}
      </p>
      {outcome && 'into' in outcome && !outcome.result.wasCancelled && <LookAt into={outcome.into} />}
    </>
  );
}

/** The address of the page is known in the browser alone. */
function LookAt({ into }: { readonly into: 'mine' | 'other' }) {
  const { base = '/' } = document.documentElement.dataset;
  return (
    <p className="panel-actions">
      <a className="button-plain" href={`${base}${into === 'mine' ? 'me/' : 'me/device/'}`}>
        {words.lookAt[into]}
      </a>
    </p>
  );
}

function outcomeWords(outcome: RestoreOutcome): string {
  if ('reason' in outcome) {
    return outcome.reason === 'no-text' ? words.paste.none : backup.refused[outcome.reason];
  }
  const { into, result } = outcome;
  if (result.wasCancelled)
    return into === 'mine' ? importPreview.stopped(result.added) : importPreview.stoppedOther;
  return into === 'mine' ? importPreview.done(result.added) : importPreview.doneOther(result.added);
}
