// The backup as text, for where a file can't be saved: open at once there, folded elsewhere.
import { useEffect, useRef, useState } from 'react';
import { backup } from '../../i18n/zh-CN/backup.ts';
import { backupText, MAX_BACKUP_TEXT } from '../../stores/backup.ts';
import type { MadeBackup } from '../../stores/backup-make.ts';
import { copyText } from '../ui/copy-text.ts';

const words = backup.text;

type Props = {
  readonly made: MadeBackup;
  readonly canSave: boolean;
  /** The text is on the clipboard. */
  readonly onTaken: () => unknown;
};

export function MadeFile({ made, canSave, onTaken }: Props) {
  const [text, setText] = useState<string | 'too-long'>();
  useEffect(() => {
    let isCurrent = true;
    void backupText(made.blob).then((found) => {
      if (isCurrent) setText(found ?? 'too-long');
    });
    return () => {
      isCurrent = false;
    };
  }, [made.blob]);
  if (text === undefined) return null;
  return (
    <details className="backup-fold" open={!canSave}>
      <summary>{words.title}</summary>
      {text === 'too-long' ? (
        <p className="backup-note">{words.tooLong(MAX_BACKUP_TEXT)}</p>
      ) : (
        <TextToCopy text={text} onTaken={onTaken} />
      )}
    </details>
  );
}

function TextToCopy({ text, onTaken }: { readonly text: string; readonly onTaken: () => unknown }) {
  const [said, say] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);

  async function copy() {
    if (!area.current) return;
    const isCopied = await copyText(text, area.current);
    say(isCopied ? words.copied : words.byHand);
    if (isCopied) onTaken();
  }

  return (
    <>
      <p className="backup-note">
        {words.lead(text.length)} {words.secretLead}
      </p>
      <textarea
        ref={area}
        className="backup-text"
        autoComplete="off"
        aria-label={words.field}
        value={text}
        readOnly
        rows={3}
        onFocus={(event) => event.currentTarget.select()}
        onCopy={onTaken}
      />
      <p className="panel-actions">
        <button type="button" className="button-plain" onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p className="status-line" role="status">
        {said}
      </p>
    </>
  );
}
