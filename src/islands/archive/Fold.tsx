// A figure that opens the list of what it is made of; the list is written only when it is asked for.
import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  readonly className: string;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
};

export function Fold({ className, summary, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);

  // The browser opens it by itself before the page is alive, and no event tells of that later.
  useEffect(() => {
    if (details.current?.open) setOpened(true);
  }, []);

  return (
    <details
      ref={details}
      className={`fold ${className}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && <div className="fold-body">{children()}</div>}
    </details>
  );
}
