// A figure that opens the list of what it is made of; the list is written only when it is asked for.
import { type ReactNode, useState } from 'react';

type Props = {
  readonly className: string;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
};

export function Fold({ className, summary, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
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
