// How the modules or objectives of a paper went: right items of those that were graded.
import type { Tallied } from '../../../core/papers/paper-result.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';

type Props = { readonly title: string; readonly head: string; readonly rows: readonly Tallied[] };

export function TallyTable({ title, head, rows }: Props) {
  return (
    <table className="exam-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="num">
            {exam.result.right}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: name, items, correct }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num">
              {correct} / {items}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
