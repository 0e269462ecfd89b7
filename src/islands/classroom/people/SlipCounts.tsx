// The one table that is told of a question asked on slips.
import type { SlipTable } from '../../../core/classroom/slips/slip-table.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { HeadRow } from './HeadRow.tsx';

const slips = words.slips;

export function SlipCounts({ table: { cells, rest, people } }: { readonly table: SlipTable }) {
  return (
    <table className="people-table">
      <HeadRow names={slips.head} />
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.option}>
            <td>{slips.option[cell.option]}</td>
            <td className="num">{cell.people}</td>
          </tr>
        ))}
        {rest > 0 && (
          <tr>
            <td>{slips.rest}</td>
            <td className="num">{rest}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{slips.total}</th>
          <td className="num">{people}</td>
        </tr>
      </tbody>
    </table>
  );
}
