// The sum of a look back in words: the same on the page about people and in the report.
import type { ReturnSum } from '../../../core/classroom/returns/returns-state.ts';
import { formatYuan } from '../../../core/money/format.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';

const returns = words.returns;

/** The cells of a line in the order of its heads. */
export function returnCells({ days, sum, waiting }: ReturnSum): readonly string[] {
  if (!sum) return [returns.after(days), returns.tooFew, '', '', '', ''];
  const { people, kept, missed, arrivedFen } = sum;
  const percent = ((kept / (kept + missed)) * 100).toFixed(1);
  return [
    returns.after(days),
    [String(people), returns.waiting(waiting)].filter((part) => part !== '').join('，'),
    String(kept),
    String(missed),
    returns.rate(percent),
    formatYuan(arrivedFen),
  ];
}
