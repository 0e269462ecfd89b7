// Where a run file is let in: chosen or dropped.
import { type DragEvent, useState } from 'react';
import { share } from '../../../i18n/zh-CN/share.ts';

const words = share.page;

export function ChooseRun({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
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
      <label className="button file-button">
        {words.choose}
        <input
          type="file"
          className="visually-hidden"
          autoComplete="off"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen once more.
            event.target.value = '';
          }}
        />
      </label>
      <p className="review-lead">{words.drop}</p>
    </div>
  );
}
