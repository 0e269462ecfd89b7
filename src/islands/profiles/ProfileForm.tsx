// A short form under a profile: one or a few inputs, what it does, and a word when it was refused.
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import type { ProfileOutcome } from '../../stores/profiles-state.ts';
import { refusalWords } from './refusal-words.ts';

/** One input; a PIN is not shown while it is typed and not offered to the browser's memory. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'name' | 'pin';
  readonly value?: string;
};

type Props = {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly submit: string;
  readonly submitClass?: string;
  /** Gives the words that speak against the values, or what came of them. */
  readonly onSubmit: (values: Readonly<Record<string, string>>) => Promise<ProfileOutcome | string>;
  readonly onCancel?: () => void;
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
};

export function ProfileForm({
  title,
  fields,
  submit,
  submitClass = 'button-plain',
  onSubmit,
  onCancel,
  takesFocus = true,
  children,
}: Props) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const first = () => form.current?.querySelector('input');

  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const values = Object.fromEntries(fields.map(({ name }) => [name, String(data.get(name) ?? '')]));
    setBusy(true);
    setProblem('');
    const outcome = await onSubmit(values);
    setBusy(false);
    if (typeof outcome !== 'string' && outcome.ok) return;
    setProblem(typeof outcome === 'string' ? outcome : refusalWords(outcome));
    first()?.select();
  }

  return (
    <form ref={form} className="profile-form" aria-label={title} onSubmit={send} noValidate>
      {fields.map(({ name, label, kind, value }) => (
        <label key={name} className="form-row">
          <span>{label}</span>
          <input
            name={name}
            type={kind === 'pin' ? 'password' : 'text'}
            inputMode={kind === 'pin' ? 'numeric' : 'text'}
            autoComplete={kind === 'pin' ? 'one-time-code' : 'off'}
            defaultValue={value}
            aria-describedby={id}
            aria-invalid={problem !== ''}
          />
        </label>
      ))}
      {children}
      <p id={id} className="status-line status-bad" role="status">
        {problem}
      </p>
      <p className="panel-actions">
        <button type="submit" className={submitClass} disabled={isBusy}>
          {isBusy ? words.busy : submit}
        </button>
        {onCancel && (
          <button type="button" className="button-plain" onClick={onCancel}>
            {words.actions.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
