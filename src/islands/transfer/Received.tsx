// What came in, and where to look at it.
import { importPreview } from '../../i18n/zh-CN/import-preview.ts';
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';
import { receiving } from '../../stores/transfer.ts';
import type { ReceiveState } from '../../stores/transfer-receive.ts';
import { StepHead } from './StepHead.tsx';

type Props = Omit<Extract<ReceiveState, { readonly step: 'done' }>, 'step'>;

export function Received({ into, added, wasCancelled }: Props) {
  const { base = '/' } = document.documentElement.dataset;
  const isOther = into === 'other' && !wasCancelled;
  return (
    <>
      <StepHead key="done">{wasCancelled ? words.receive : words.received.title}</StepHead>
      <p className="status-line" role="status">
        {saying({ into, added, wasCancelled })}
      </p>
      <p className="panel-actions">
        <a className="button-plain" href={`${base}${isOther ? 'me/device/' : 'me/'}`}>
          {isOther ? words.received.archiveOther : words.received.archive}
        </a>
        <button type="button" className="button-plain" onClick={receiving.cancel}>
          {words.again}
        </button>
      </p>
    </>
  );
}

function saying({ into, added, wasCancelled }: Props): string {
  if (wasCancelled) return into === 'other' ? importPreview.stoppedOther : importPreview.stopped(added);
  return into === 'other' ? importPreview.doneOther(added) : importPreview.done(added);
}
