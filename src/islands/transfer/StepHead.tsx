// The title of a step; it takes the focus, so that whoever doesn't see the screen knows where he is.
import { type ReactNode, useEffect, useRef } from 'react';

export function StepHead({ children }: { readonly children: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h3 ref={head} tabIndex={-1} className="transfer-head">
      {children}
    </h3>
  );
}
