// A password for the file, for those who want one, with what it costs to forget it.
import type { Ref } from 'react';
import { backup } from '../../i18n/zh-CN/backup.ts';

const words = backup.secret;

type Props = {
  readonly canEncrypt: boolean;
  readonly differs: boolean;
  readonly again: Ref<HTMLInputElement>;
};

export function PasswordFields({ canEncrypt, differs, again }: Props) {
  if (!canEncrypt) return <p className="backup-note">{words.impossible}</p>;
  return (
    <details className="backup-fold">
      <summary>{words.title}</summary>
      <p className="backup-note">{words.lead}</p>
      <label className="form-row">
        <span>{words.password}</span>
        <input name="password" type="password" autoComplete="new-password" />
      </label>
      <label className="form-row">
        <span>{words.again}</span>
        <input ref={again} name="again" type="password" autoComplete="new-password" aria-invalid={differs} />
      </label>
    </details>
  );
}
