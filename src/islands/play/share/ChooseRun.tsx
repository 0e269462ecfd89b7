// Where a run file is let in: chosen or dropped.
import { type DragEvent, useId, useState } from 'react';
import { share } from '../../../i18n/zh-CN/share.ts';

const words = share.page;

export function ChooseRun({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file field is the way
    <div
      className="run-choose"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <label htmlFor={id}>{words.choose}</label>
      </p>
      <input
        id={id}
        type="file"
        autoComplete="off"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen once more.
          event.target.value = '';
        }}
      />
      <p className="review-lead">{words.drop}</p>
    </div>
  );
}
