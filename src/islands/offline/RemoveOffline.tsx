// Deletes the offline content, after a second question that says what it costs and what it doesn't.
import { useEffect, useRef, useState } from 'react';
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import { removeOffline } from '../../stores/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';

type Props = { readonly state: OfflineState; readonly say: (what: string) => void };

export function RemoveOffline({ state, say }: Props) {
  const [isSure, setSure] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasSure = useRef(false);

  useEffect(() => {
    if (isSure) question.current?.focus();
    else if (wasSure.current) opener.current?.focus();
    wasSure.current = isSure;
  }, [isSure]);

  async function remove() {
    await removeOffline();
    setSure(false);
    say(words.removed);
  }

  if (state.active === undefined) return null;
  if (!isSure) {
    return (
      <p className="panel-actions">
        <button ref={opener} type="button" className="button-plain" onClick={() => setSure(true)}>
          {words.remove}
        </button>
      </p>
    );
  }
  return (
    <div className="offline-sure">
      <p ref={question} tabIndex={-1}>
        {words.removeSure}
      </p>
      <p className="panel-actions">
        <button type="button" className="button-plain" onClick={() => void remove()}>
          {words.removeYes}
        </button>
        <button type="button" className="button-plain" onClick={() => setSure(false)}>
          {words.removeNo}
        </button>
      </p>
    </div>
  );
}
