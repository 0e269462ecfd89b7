// A file to restore from: chosen, dropped here, or pasted as text.
import { type DragEvent, type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { backup } from '../../i18n/zh-CN/backup.ts';
import { useIsAlive } from '../ui/use-is-alive.ts';

const words = backup.restore;

type Props = {
  readonly onChoose: (file: File) => void;
  readonly onPaste: (text: string) => void;
  readonly takesFocus: boolean;
  /** What came of the last one. */
  readonly children: ReactNode;
};

export function ChooseFile({ onChoose, onPaste, takesFocus, children }: Props) {
  const [isOver, setOver] = useState(false);
  const isAlive = useIsAlive();
  const input = useRef<HTMLInputElement>(null);
  useEffect(takeChosen);

  /** Whatever lies in the input, also what was chosen before this script ran; then the next step takes its place. */
  function takeChosen() {
    const [file] = input.current?.files ?? [];
    if (file) onChoose(file);
  }

  function over(event: DragEvent<HTMLElement>) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  function drop(event: DragEvent<HTMLElement>) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onChoose(file);
  }
  function paste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onPaste(String(new FormData(event.currentTarget).get('text') ?? ''));
  }

  return (
    <>
      <label
        className="backup-drop"
        data-over={isOver || undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="button-plain">{words.choose}</span>
        <input
          ref={input}
          type="file"
          autoComplete="off"
          className="visually-hidden"
          data-first={takesFocus || undefined}
          onChange={takeChosen}
        />
        <small className="backup-note backup-drop-hint">{isOver ? words.dropHere : words.drop}</small>
      </label>
      {children}
      <details className="backup-fold">
        <summary>{words.paste.title}</summary>
        <form onSubmit={paste}>
          <label className="form-row">
            <span>{words.paste.field}</span>
            <textarea name="text" rows={3} autoComplete="off" spellCheck={false} />
          </label>
          <p className="panel-actions">
            <button type="submit" className="button-plain" disabled={!isAlive}>
              {words.paste.look}
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
