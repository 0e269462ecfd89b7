// A card with a front and a back: said by oneself first, then turned over with the space bar.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { recall as words } from '../../i18n/zh-CN/recall.ts';
import { isForKeys } from '../ui/is-for-keys.ts';

type Props = {
  readonly title: string;
  readonly ask: string;
  readonly children: ReactNode;
  readonly onTurned: () => void;
};

export function FlipCard({ title, ask, children, onTurned }: Props) {
  const [isTurned, setTurned] = useState(false);
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isTurned) return;
    back.current?.focus();
    onTurned();
  }, [isTurned, onTurned]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOnControl = event.target instanceof HTMLElement && event.target.closest('button, a, summary');
      if (isTurned || event.key !== ' ' || isOnControl || !isForKeys(event)) return;
      event.preventDefault();
      setTurned(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isTurned]);
  return (
    <>
      <h2 className="recall-title">{title}</h2>
      <p className="recall-ask">{ask}</p>
      {isTurned ? (
        <div className="recall-back" ref={back} tabIndex={-1}>
          {children}
        </div>
      ) : (
        <p className="recall-ways">
          <button type="button" className="button" aria-keyshortcuts="Space" onClick={() => setTurned(true)}>
            {words.show}
          </button>
          <span className="recall-key">{words.showKey}</span>
        </p>
      )}
    </>
  );
}
