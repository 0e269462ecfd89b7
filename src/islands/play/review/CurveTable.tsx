// The figures behind the curve as a table, for those who read instead of look.
import { memo } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { ScenarioWords } from '../../../core/roleplay/scenario.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

const words = review.board;
const { columns } = words;

type Props = {
  readonly analysis: RunAnalysis;
  readonly words: ScenarioWords;
  readonly onShow: (step: number) => void;
};

export const CurveTable = memo(function CurveTable({ analysis, words: all, onShow }: Props) {
  return (
    <details className="board-figures">
      <summary>{words.table}</summary>
      <table className="num">
        <thead>
          <tr>
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.mark}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.lost}</th>
            <th scope="col">{columns.stance}</th>
            <th scope="col">{columns.move}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            <tr key={index}>
              <th scope="row">
                <button
                  type="button"
                  className="review-link"
                  aria-label={`${index + 1} ${review.step(index + 1)}`}
                  onClick={() => onShow(index + 1)}
                >
                  {index + 1}
                </button>
              </th>
              <td>{review.marks[step.mark].sign}</td>
              <td>{Math.round(step.after)}</td>
              <td>{Math.floor(step.loss)}</td>
              <td>{all.stances[step.stance.to]?.name}</td>
              <td>{all.moves[step.move]?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
});
