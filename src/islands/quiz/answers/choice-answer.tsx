// Single and multiple choice.
import { RichText } from '../../ui/RichText.tsx';
import { type AnswerView, letterOf } from './answer-props.ts';
import { OptionList } from './OptionList.tsx';

export const singleView: AnswerView<'single'> = {
  Answer: ({ item, onChange, response, result }) => (
    <OptionList
      question={item.id}
      kind="radio"
      options={rows(item.options)}
      chosen={response.chosen}
      onChoose={(id) => onChange({ kind: 'choice', chosen: [id] })}
      grade={result?.grade}
    />
  ),
  byDigit: ({ options }, _, place) => {
    const part = options[place]?.id;
    return part === undefined ? undefined : { part, response: { kind: 'choice', chosen: [part] } };
  },
};

export const multipleView: AnswerView<'multiple'> = {
  Answer: ({ item, onChange, response, result }) => (
    <OptionList
      question={item.id}
      kind="checkbox"
      options={rows(item.options)}
      chosen={response.chosen}
      onChoose={(id) => onChange({ kind: 'choice', chosen: toggled(item.options, response.chosen, id) })}
      grade={result?.grade}
    />
  ),
  byDigit: ({ options }, { chosen }, place) => {
    const part = options[place]?.id;
    return part === undefined
      ? undefined
      : { part, response: { kind: 'choice', chosen: toggled(options, chosen, part) } };
  },
};

type Options = Parameters<typeof multipleView.byDigit>[0]['options'];

function rows(options: Options) {
  return options.map(({ id, text }, place) => ({
    id,
    sign: letterOf(place),
    words: <RichText text={text} />,
  }));
}

/** With an option added or taken away, in the order of the options. */
function toggled(options: Options, chosen: readonly string[], id: string): readonly string[] {
  return options.map((option) => option.id).filter((other) => (other === id) !== chosen.includes(other));
}
