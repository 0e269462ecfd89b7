// Asks for the password of a backup that has one.
import type { FormEvent } from 'react';
import { backup } from '../../i18n/zh-CN/backup.ts';

const words = backup.restore;

type Props = {
  readonly isWrong: boolean;
  readonly onSubmit: (passphrase: string) => void;
  readonly onCancel: () => void;
};

export function SecretForm({ isWrong, onSubmit, onCancel }: Props) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit(String(new FormData(event.currentTarget).get('secret') ?? ''));
  }
  return (
    <form onSubmit={send} noValidate>
      <h3>{words.secretTitle}</h3>
      <p className={isWrong ? 'status-line status-bad' : 'status-line'} role="status">
        {isWrong ? backup.refused['wrong-passphrase'] : words.secretLead}
      </p>
      <label className="form-row">
        <span>{words.secret}</span>
        <input name="secret" type="password" autoComplete="off" data-first aria-invalid={isWrong} />
      </label>
      <p className="panel-actions">
        <button type="submit" className="button">
          {words.open}
        </button>
        <button type="button" className="button-plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
