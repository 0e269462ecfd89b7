// What the two games have in common, in the learner's own words; kept in the record, and may be rewritten.
import { useId, useState } from 'react';
import { own } from '../../../core/archive/own.ts';
import { comparisonKey } from '../../../core/progress/practice-progress.ts';
import { compare } from '../../../i18n/zh-CN/compare.ts';
import type { EventRef } from '../../../schema/words/event.ts';
import { record } from '../../../stores/record-store.ts';
import { useRecord } from '../../../stores/use-record.ts';

const words = compare.principle;

type Props = { readonly a: string; readonly b: string; readonly of: EventRef };

export function CommonPrinciple({ a, b, of }: Props) {
  const before = useRecord((state) => own(state.progress.comparisons, comparisonKey(a, b)));
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState('');
  const id = useId();
  const text = typed ?? before?.principle ?? '';
  const save = async () => {
    const principle = text.trim();
    const { saved } = await record('runsCompared', of, { a, b, principle });
    setSaid(saved ? words.saved : words.waiting);
  };
  return (
    <section className="ledger principle" aria-labelledby="principle-title">
      <h2 id="principle-title">{words.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label htmlFor={id}>{words.ask}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={400}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            setSaid('');
          }}
        />
        <p>
          <button
            type="submit"
            className="button button-quiet"
            disabled={text.trim() === (before?.principle ?? '')}
          >
            {words.save}
          </button>{' '}
          <span role="status">{said}</span>
        </p>
      </form>
    </section>
  );
}
