// The receiver's steps: choose a way, type the code or scan, look at what came, take it in.
import { importPreview } from '../../i18n/zh-CN/import-preview.ts';
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';
import { receiving } from '../../stores/transfer.ts';
import type { ReceiveState } from '../../stores/transfer-receive.ts';
import { ImportPreview } from '../ui/ImportPreview.tsx';
import { CameraScan } from './CameraScan.tsx';
import { CodeForm } from './CodeForm.tsx';
import { FocusBox } from './FocusBox.tsx';
import { ProblemLine } from './ProblemLine.tsx';
import { Received } from './Received.tsx';
import { StepHead } from './StepHead.tsx';
import { WayList } from './WayList.tsx';

export function ReceiveFlow({ state }: { readonly state: ReceiveState }) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'looking':
      return <Busy title={words.receive} text={words.looking} />;
    case 'ways':
      return (
        <>
          <StepHead key="ways">{words.chooseReceive}</StepHead>
          <ProblemLine problem={state.problem} />
          <p>{words.sameWay}</p>
          <WayList
            side="receive"
            ways={state.ways}
            onChoose={(way) => (way === 'qr' ? receiving.byQr() : receiving.byServer())}
          />
          <Actions />
        </>
      );
    case 'code':
    case 'fetching':
      return (
        <>
          <StepHead key="code">{words.code.title}</StepHead>
          <CodeForm
            problem={state.step === 'code' ? state.problem : undefined}
            isBusy={state.step === 'fetching'}
          />
          <Actions canGoBack />
        </>
      );
    case 'scan':
      return (
        <>
          <StepHead key="scan">{words.scan.title}</StepHead>
          <CameraScan have={state.have} need={state.need} />
          <Actions canGoBack />
        </>
      );
    case 'checking':
      return <Busy key="checking" title={words.receive} text={words.checking} />;
    case 'preview':
    case 'importing':
      return (
        <FocusBox key={state.step}>
          <ImportPreview
            preview={state.preview}
            progress={
              state.step === 'importing' ? { done: state.done, total: state.preview.events } : undefined
            }
            words={importPreview}
            onImport={(into) => void receiving.take(into)}
            onCancel={state.step === 'importing' ? receiving.stop : receiving.cancel}
          />
        </FocusBox>
      );
    case 'done':
      return <Received {...state} />;
  }
}

function Busy({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <StepHead>{title}</StepHead>
      <p className="status-line" role="status">
        {text}
      </p>
    </>
  );
}

function Actions({ canGoBack = false }: { readonly canGoBack?: boolean }) {
  return (
    <p className="panel-actions">
      {canGoBack && (
        <button type="button" className="button-plain" onClick={receiving.back}>
          {words.back}
        </button>
      )}
      <button type="button" className="button-plain" onClick={receiving.cancel}>
        {words.cancelReceive}
      </button>
    </p>
  );
}
