// The sender's steps: choose a way, show codes or one code, and hear that it has arrived.
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';
import { sending } from '../../stores/transfer.ts';
import type { SendState } from '../../stores/transfer-send.ts';
import { LeftCode } from './LeftCode.tsx';
import { ProblemLine } from './ProblemLine.tsx';
import { QrShow } from './QrShow.tsx';
import { StepHead } from './StepHead.tsx';
import { WayList } from './WayList.tsx';

type Props = { readonly state: SendState };

export function SendFlow({ state }: Props) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'making':
      return (
        <>
          <StepHead>{words.send}</StepHead>
          <p className="status-line" role="status">
            {words.making}
          </p>
        </>
      );
    case 'ways':
      return (
        <>
          <StepHead key="ways">{words.chooseSend}</StepHead>
          <ProblemLine problem={state.problem} />
          <p>{words.packed(state.packed.events, state.packed.blob.size)}</p>
          <WayList
            side="send"
            ways={state.ways}
            bytes={state.packed.blob.size}
            onChoose={(way) => void (way === 'qr' ? sending.byQr('normal') : sending.byServer())}
          />
          <Actions />
        </>
      );
    case 'qr':
      return (
        <>
          <StepHead key="qr">{words.qr.title}</StepHead>
          <QrShow
            key={state.grain}
            series={state.series}
            grain={state.grain}
            bytes={state.packed.blob.size}
          />
          <Actions canGoBack />
        </>
      );
    case 'leaving':
      return (
        <>
          <StepHead key="leaving">{words.names.server}</StepHead>
          <p className="status-line" role="status">
            {words.leaving}
          </p>
          <Actions canGoBack />
        </>
      );
    case 'left':
      return (
        <>
          <StepHead key="left">{words.left.title}</StepHead>
          <LeftCode item={state.item} untilAt={state.untilAt} ways={state.ways} />
          <Actions canGoBack />
        </>
      );
    case 'done':
      return (
        <>
          <StepHead key="done">{words.sent.title}</StepHead>
          <p className="status-line" role="status">
            {state.way === 'qr' ? words.sent.qr(state.events) : words.sent.text(state.events)}
          </p>
          <Again onClick={sending.cancel} />
        </>
      );
    case 'failed':
      return (
        <>
          <StepHead key="failed">{words.send}</StepHead>
          <ProblemLine problem={state.problem} />
          <Again onClick={sending.cancel} />
        </>
      );
  }
}

function Actions({ canGoBack = false }: { readonly canGoBack?: boolean }) {
  return (
    <p className="panel-actions">
      {canGoBack && (
        <button type="button" className="button-plain" onClick={sending.back}>
          {words.back}
        </button>
      )}
      <button type="button" className="button-plain" onClick={sending.cancel}>
        {words.cancel}
      </button>
    </p>
  );
}

function Again({ onClick }: { readonly onClick: () => void }) {
  return (
    <p className="panel-actions">
      <button type="button" className="button-plain" onClick={onClick}>
        {words.again}
      </button>
    </p>
  );
}
