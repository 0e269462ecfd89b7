// How a figure came about: step by step with its arithmetic, and the articles that each step stands on.
import { stepLine } from '../../core/money/step-line.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import type { Step } from '../../schema/words/derivation.ts';
import type { LawNotes } from './law-notes.ts';

type Props = { readonly steps: readonly Step[]; readonly laws: readonly string[]; readonly notes: LawNotes };

export function Steps({ steps, laws, notes }: Props) {
  const cited = [...new Set([...laws, ...steps.flatMap((step) => step.laws)])].filter((id) => notes[id]);
  return (
    <details className="deal-steps">
      <summary>{words.answers.how}</summary>
      {steps.length > 0 && (
        <ol>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id but their place
            <li key={index}>
              <span>{money.steps.rules[step.rule]}</span>
              <span className="num">{stepLine(step, money.steps.words)}</span>
              {step.laws.length > 0 && (
                <small>{step.laws.flatMap((id) => notes[id]?.cite ?? []).join('、')}</small>
              )}
            </li>
          ))}
        </ol>
      )}
      <dl className="deal-laws">
        <dt>{words.answers.laws}</dt>
        {cited.length === 0 && <dd>{words.answers.noLaws}</dd>}
        {cited.map((id) => (
          <dd key={id}>
            <b>{notes[id]?.cite}</b> {notes[id]?.summary}
            {notes[id]?.mark && <small className="status-bad"> {notes[id].mark}</small>}
          </dd>
        ))}
      </dl>
    </details>
  );
}
