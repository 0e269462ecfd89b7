// Takes the focus when what is in it appears, so that it doesn't get lost with the button that was pressed.
import { type ReactNode, useEffect, useRef } from 'react';

export function FocusBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="transfer-box">
      {children}
    </div>
  );
}
