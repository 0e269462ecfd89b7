// True or false: two options that are always the same.
import { TRUE_FALSE } from '../../../core/quiz/rules/true-false.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { type AnswerView, letterOf } from './answer-props.ts';
import { OptionList } from './OptionList.tsx';

const WORDS = { true: quiz.yes, false: quiz.no } as const;

export const trueFalseView: AnswerView<'true-false'> = {
  Answer: ({ item, onChange, response, result }) => (
    <OptionList
      question={item.id}
      kind="radio"
      options={TRUE_FALSE.map(({ id }, place) => ({ id, sign: letterOf(place), words: WORDS[id] }))}
      chosen={response.chosen}
      onChoose={(id) => onChange({ kind: 'choice', chosen: [id] })}
      grade={result?.grade}
    />
  ),
  byDigit: (_item, _response, place) => {
    const part = TRUE_FALSE[place]?.id;
    return part === undefined ? undefined : { part, response: { kind: 'choice', chosen: [part] } };
  },
};
