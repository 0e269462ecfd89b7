// For which cases the salesman's and the secret cards are printed.
import type { CaseCard } from '../../../core/classroom/cards/case-card.ts';
import { cards as words } from '../../../i18n/zh-CN/classroom-cards.ts';

type Props = {
  readonly isAlive: boolean;
  readonly cases: readonly CaseCard[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
};

export function CaseChoice({ isAlive, cases, picked, onChange }: Props) {
  const isAll = picked.length === cases.length;
  return (
    <fieldset disabled={!isAlive}>
      <legend>{words.cases}</legend>
      <p>{words.casesNote}</p>
      {cases.map(({ id, title }) => (
        <label key={id} className="cards-check">
          <input
            autoComplete="off"
            type="checkbox"
            checked={picked.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...picked, id] : picked.filter((one) => one !== id))
            }
          />
          <span>{title}</span>
        </label>
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => onChange(isAll ? [] : cases.map(({ id }) => id))}
      >
        {isAll ? words.none : words.all}
      </button>
    </fieldset>
  );
}
