// How modules or objectives went: right items of those that were graded, in one paper or in several side by side.
import type { Tally } from '../../../core/papers/paper-result.ts';

/** A row; `tallies` in the order of the columns. */
export type TallyRow = { readonly id: string; readonly title: string; readonly tallies: readonly Tally[] };

type Props = {
  readonly title: string;
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly TallyRow[];
};

export function TallyTable({ title, head, columns, rows }: Props) {
  return (
    <table className="exam-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="num">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: name, tallies }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map((column, place) => (
              <td key={column} className="num">
                {tallies[place]?.correct} / {tallies[place]?.items}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
