// Where files are let in: a button that opens the chooser, and the place around it to drop them on.
import './file-door.css';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';

type ButtonProps = {
  readonly label: string;
  readonly isQuiet?: boolean;
  readonly isMany?: boolean;
  /** Kinds of file that the chooser offers. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Run files by the chooser. */
export function FileButton({
  label,
  isQuiet = false,
  isMany = false,
  accept = '.json,application/json',
  onFiles,
}: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(takeChosen);

  /** Whatever lies in the input, also what was chosen before this script ran. */
  function takeChosen() {
    const { current } = input;
    const files = [...(current?.files ?? [])];
    if (!current || files.length === 0) return;
    // The same file can be chosen once more.
    current.value = '';
    onFiles(files);
  }

  return (
    <label className={`button file-button${isQuiet ? ' button-quiet' : ''}`}>
      {label}
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        autoComplete="off"
        accept={accept}
        multiple={isMany}
        onChange={takeChosen}
      />
    </label>
  );
}

type DropProps = {
  readonly className: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** Dropping is one more way; a file button inside is the way. */
export function FileDrop({ className, onFiles, children }: DropProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file field is the way
    <div
      className={className}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
