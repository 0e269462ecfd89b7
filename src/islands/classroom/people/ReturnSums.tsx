// The sums of what came back, a line for each look back.
import type { ReturnSum } from '../../../core/classroom/returns/returns-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { HeadRow } from './HeadRow.tsx';
import { returnCells } from './return-cells.ts';

const returns = words.returns;

export function ReturnSums({ sums }: { readonly sums: readonly ReturnSum[] }) {
  return (
    <table className="people-table">
      <HeadRow names={returns.head} />
      <tbody>
        {sums.map((one) => (
          <tr key={one.days}>
            {returnCells(one).map((cell, at) => (
              <td key={returns.head[at]} className="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
