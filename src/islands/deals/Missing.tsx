// Facts that an answer lacks, each by the field of the card that it is written into.
import { FIELD_OF_FACT } from '../../core/deals/card-facts.ts';
import type { DealField } from '../../core/money/deal-facts.ts';
import { dealFields } from '../../i18n/zh-CN/deal-fields.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import type { AnswerProps } from './answer-props.ts';

type Props = { readonly facts: readonly DealField[]; readonly onField: AnswerProps['onField'] };

export function Missing({ facts, onField }: Props) {
  const fields = [...new Set(facts.map((fact) => FIELD_OF_FACT[fact]))];
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
