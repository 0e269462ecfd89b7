// Where the eight characters from the other device are typed.
import { type FormEvent, useEffect, useRef } from 'react';
import { transfer } from '../../i18n/zh-CN/transfer.ts';
import { receiving } from '../../stores/transfer.ts';
import type { ReceiveProblem } from '../../stores/transfer-receive.ts';
import { ProblemLine } from './ProblemLine.tsx';

type Props = { readonly problem: ReceiveProblem | undefined; readonly isBusy: boolean };

const words = transfer.code;

export function CodeForm({ problem, isBusy }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void receiving.fetch(input.current?.value ?? '');
  }

  return (
    <form onSubmit={submit}>
      <div className="form-row">
        <label htmlFor="transfer-code">{words.label}</label>
        <input
          ref={input}
          id="transfer-code"
          className="transfer-code-input num"
          type="text"
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={20}
          readOnly={isBusy}
          aria-invalid={problem !== undefined}
          aria-describedby="transfer-code-hint"
        />
        <small id="transfer-code-hint" className="transfer-note">
          {words.hint}
        </small>
      </div>
      {isBusy ? (
        <p className="status-line" role="status">
          {words.fetching}
        </p>
      ) : (
        <ProblemLine problem={problem} />
      )}
      <p className="panel-actions">
        <button type="submit" className="button-plain" disabled={isBusy}>
          {words.go}
        </button>
      </p>
    </form>
  );
}
