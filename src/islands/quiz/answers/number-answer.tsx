// A number as people type it, read back before it is submitted; dates by the browser's own date field.
import { useState } from 'react';
import { readValue } from '../../../core/quiz/value.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { showValue } from '../show-value.ts';
import { type AnswerProps, type AnswerView, controlId } from './answer-props.ts';

function NumberAnswer({ item, response, onChange, onSubmit, result }: AnswerProps<'number'>) {
  const { unit } = item;
  const [typed, setTyped] = useState(response.text);
  const isDate = unit === 'date';
  const id = controlId(item.id, 'value');
  // A restored or emptied answer replaces what stands in the field; what reads as the answer stays as it was typed.
  const text = (readValue(unit, typed) ?? '') === response.text ? typed : response.text;
  const change = (value: string) => {
    setTyped(value);
    onChange({ kind: 'value', text: readValue(unit, value) ?? '' });
  };
  return (
    <div
      className="question-value"
      data-mark={result ? (result.grade.correct ? 'right' : 'wrong') : undefined}
    >
      <label className="question-label" htmlFor={id}>
        {isDate ? quiz.dateLabel : quiz.answerLabel}
      </label>
      <span className="question-field">
        <input
          id={id}
          type={isDate ? 'date' : 'text'}
          inputMode={isDate ? undefined : 'decimal'}
          autoComplete="off"
          aria-describedby={`${id}-read`}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit();
          }}
        />
        {quiz.units[unit] !== '' && <span className="question-unit">{quiz.units[unit]}</span>}
      </span>
      <p id={`${id}-read`} className="question-read">
        {isDate ? '' : readBack(unit, text)}
      </p>
    </div>
  );
}

function readBack(unit: AnswerProps<'number'>['item']['unit'], text: string): string {
  if (text.trim() === '') return '';
  const value = readValue(unit, text);
  return value === undefined ? quiz.unreadable : quiz.readAs(showValue(unit, value));
}

export const numberView: AnswerView<'number'> = {
  Answer: NumberAnswer,
  byDigit: () => undefined,
};
