// The way to another device: send what is here, or take over what is there.
import './transfer.css';
import { useEffect, useRef } from 'react';
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';
import { receiving, sending } from '../../stores/transfer.ts';
import { useReceiving, useSending } from '../../stores/use-transfer.ts';
import { useIsAlive } from '../ui/use-is-alive.ts';
import { ReceiveFlow } from './ReceiveFlow.tsx';
import { SendFlow } from './SendFlow.tsx';

export default function TransferPanel() {
  const send = useSending();
  const receive = useReceiving();
  const isIdle = send.step === 'idle' && receive.step === 'idle';
  const first = useReturnedFocus(isIdle);
  const isAlive = useIsAlive();

  return (
    <section className="panel transfer" id="transfer" aria-labelledby="transfer-title">
      <h2 id="transfer-title">{words.title}</h2>
      <p className="panel-lead">{words.lead}</p>
      {isIdle && (
        <p className="panel-actions">
          <button
            ref={first}
            type="button"
            className="button-plain"
            disabled={!isAlive}
            onClick={() => void sending.start()}
          >
            {words.send}
          </button>
          <button
            type="button"
            className="button-plain"
            disabled={!isAlive}
            onClick={() => void receiving.start()}
          >
            {words.receive}
          </button>
        </p>
      )}
      {send.step !== 'idle' && <SendFlow state={send} />}
      {receive.step !== 'idle' && <ReceiveFlow state={receive} />}
    </section>
  );
}

/** Back at the beginning the focus is back as well, instead of nowhere. */
function useReturnedFocus(isIdle: boolean) {
  const first = useRef<HTMLButtonElement>(null);
  const wasIdle = useRef(true);
  useEffect(() => {
    if (isIdle && !wasIdle.current) first.current?.focus();
    wasIdle.current = isIdle;
  }, [isIdle]);
  return first;
}
