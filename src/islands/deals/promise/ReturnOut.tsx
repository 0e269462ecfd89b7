// A return on its way: the line to copy, the file, the code to be scanned.
import { useEffect, useRef, useState } from 'react';
import type { LookBack } from '../../../core/commitment/commitment-dates.ts';
import { commitment } from '../../../i18n/zh-CN/commitment.ts';
import { qrOfLine } from '../../../stores/transfer-qr-write.ts';
import { copyText } from '../../ui/copy-text.ts';
import { drawModules } from '../../ui/draw-modules.ts';
import { giveFile } from '../../ui/give-file.ts';

const words = commitment.back;

export function ReturnOut({ days, line }: { readonly days: LookBack; readonly line: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (field.current) setCopied(await copyText(line, field.current));
  };
  const save = () =>
    giveFile(new Blob([words.fileText(line)], { type: 'text/plain;charset=utf-8' }), words.file(days));
  return (
    <div className="promise-out">
      <p className="form-row">
        <label htmlFor="return-line">{words.line}</label>
        <input ref={field} id="return-line" type="text" autoComplete="off" readOnly value={line} />
      </p>
      <div className="panel-actions">
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="button button-quiet" onClick={save}>
          {words.save}
        </button>
        <span className="status-line" role="status">
          {isCopied && words.copied}
        </span>
      </div>
      <figure className="promise-code">
        <Code text={line} />
        <figcaption>{words.code}</figcaption>
      </figure>
    </div>
  );
}

function Code({ text }: { readonly text: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawModules(canvas.current, qrOfLine(text));
  }, [text]);
  return <canvas ref={canvas} role="img" aria-label={words.code} />;
}
