// The code that is read off this screen and typed on the other device, with how long it still holds.
import { useEffect, useState } from 'react';
import type { WayState } from '../../core/transfer/open-ways.ts';
import { showTransferCode } from '../../core/transfer/transfer-code.ts';
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';
import type { LeftItem } from '../../stores/transfer-relay.ts';

type Props = {
  readonly item: LeftItem;
  /** UTC ms. */
  readonly untilAt: number;
  readonly ways: readonly WayState[];
};

const MINUTE_MS = 60_000;

export function LeftCode({ item, untilAt, ways }: Props) {
  const minutes = useMinutesLeft(untilAt);
  const server = ways.find(({ way }) => way === 'server');
  const isOwnMachine = server?.isOpen === true && server.notes.includes('own-machine');
  const code = showTransferCode(item.code);
  return (
    <>
      <p className="transfer-code num" translate="no">
        <output aria-label={[...item.code].join(' ')}>{code}</output>
      </p>
      {isOwnMachine ? (
        <p>{words.notes['own-machine']}</p>
      ) : (
        <p>{words.left.steps(`${location.origin}${location.pathname}`)}</p>
      )}
      <p className="transfer-note">{item.isSealed ? words.notes.sealed : words.notes.readable}</p>
      <p className="status-line" role="status">
        {words.left.waiting}
        {words.left.minutes(minutes)}
      </p>
    </>
  );
}

function useMinutesLeft(untilAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((untilAt - now) / MINUTE_MS));
}
