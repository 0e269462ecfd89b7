// Facts that an answer lacks, each by the field of the card that it is written into.
import { FIELD_OF_FACT } from '../../core/deals/card-facts.ts';
import type { DealOverview } from '../../core/deals/deal-overview.ts';
import type { DealField } from '../../core/money/deal-facts.ts';
import { dealFields } from '../../i18n/zh-CN/deal-fields.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import type { AnswerProps } from './answer-props.ts';

type Props = {
  readonly facts: readonly DealField[];
  /** Facts that another answer of the card asks for already. */
  readonly asked?: readonly DealField[];
  readonly onField: AnswerProps['onField'];
};

export function Missing({ facts, asked = [], onField }: Props) {
  const fields = [
    ...new Set(facts.filter((fact) => !asked.includes(fact)).map((fact) => FIELD_OF_FACT[fact])),
  ];
  if (fields.length === 0) return <p>{words.answers.dueFirst}</p>;
  return (
    <p className="deal-missing">
      {words.answers.missing}
      {fields.map((field) => (
        <button key={field} type="button" className="deal-link" onClick={() => onField(field)}>
          {dealFields[field]}
        </button>
      ))}
    </p>
  );
}

/** What the due day lacks: it stands above, and the other answers wait for it. */
export function askedFor({ answers: { due } }: DealOverview): readonly DealField[] {
  return due.kind === 'missing' ? due.fields : [];
}
