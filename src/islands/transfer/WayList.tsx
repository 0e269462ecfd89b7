// The ways as lines of a book: what each one does, what has to be known, and for a closed one why.

import type { TransferRole, TransferWay, WayState } from '../../core/transfer/open-ways.ts';
import { qrTimeMs, USUAL_SPEED } from '../../core/transfer/qr-plan.ts';
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';

type Props = {
  readonly side: TransferRole;
  readonly ways: readonly WayState[];
  /** What is to be sent, once it is known. */
  readonly bytes?: number;
  readonly onChoose: (way: 'server' | 'qr') => void;
};

export function WayList({ side, ways, bytes, onChoose }: Props) {
  return (
    <>
      {ways.every(({ isOpen }) => !isOpen) && <p>{words.allClosed}</p>}
      <ul className="transfer-ways">
        {ways.map((state) => (
          <li key={state.way} data-way={state.way} data-closed={!state.isOpen || undefined}>
            <p className="transfer-way-name">
              <strong>{words.names[state.way]}</strong>
              {!state.isOpen && <span className="transfer-mark">{words.closed}</span>}
            </p>
            <WayText side={side} state={state} bytes={bytes} />
            {state.isOpen && <WayAction side={side} way={state.way} onChoose={onChoose} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function WayText({
  side,
  state,
  bytes,
}: {
  readonly side: TransferRole;
  readonly state: WayState;
  readonly bytes: number | undefined;
}) {
  if (!state.isOpen) return <p>{words.reasons[state.reason]}</p>;
  return (
    <>
      <p>
        {words.how[side][state.way]}
        {state.way === 'qr' && bytes !== undefined && words.qrTime(qrTimeMs(bytes, 'normal', USUAL_SPEED))}
      </p>
      {state.notes.map((note) => (
        <p key={note} className="transfer-note">
          {words.notes[note]}
        </p>
      ))}
    </>
  );
}

function WayAction({
  side,
  way,
  onChoose,
}: { readonly side: TransferRole; readonly way: TransferWay } & Pick<Props, 'onChoose'>) {
  if (way === 'file') {
    return (
      <a className="button-plain" href={side === 'send' ? '#backup' : '#restore'}>
        {words.go[side].file}
      </a>
    );
  }
  return (
    <button type="button" className="button-plain" onClick={() => onChoose(way)}>
      {words.go[side][way]}
    </button>
  );
}
