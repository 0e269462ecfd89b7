// The table of small calculations that authors may place: kind → sentence lines from the typed figures.
import { delayCost, YEAR_DAYS } from '../../core/money/delay-cost.ts';
import { daysSalesOutstanding } from '../../core/money/dso.ts';
import { fenOfYuan } from '../../core/money/fen.ts';
import { formatYuan } from '../../core/money/format.ts';
import { dailyInterest } from '../../core/money/interest.ts';
import { parseNumber } from '../../core/money/parse-number.ts';
import { lesson as words } from '../../i18n/zh-CN/lesson.ts';
import type { CalculationKind } from '../../schema/words/calculations.ts';

type Line = { readonly label: string; readonly value: string };
type Typed = Readonly<Record<string, string>>;

const CALCULATIONS: { readonly [K in CalculationKind]: (read: (name: string) => number) => readonly Line[] } =
  {
    'delay-cost': (read) => {
      const { costFen, leftFen } = delayCost(
        fenOfYuan(read('amount')),
        read('margin'),
        read('rate'),
        read('days'),
      );
      return [
        { label: words.calc.cost, value: formatYuan(costFen) },
        { label: leftFen > 0 ? words.calc.left : words.calc.gone, value: formatYuan(leftFen) },
      ];
    },
    'default-interest': (read) => [
      {
        label: words.calc.interest,
        value: formatYuan(dailyInterest(fenOfYuan(read('amount')), read('perMyriad'), read('days'))),
      },
    ],
    dso: (read) => {
      const [owed, notDue, sales] = [read('receivable'), read('notDue'), read('sales')].map(fenOfYuan);
      const found = daysSalesOutstanding(owed ?? 0, notDue ?? 0, sales ?? 0, YEAR_DAYS);
      if (!found) throw new RangeError('sales');
      return [
        { label: words.calc.dso, value: words.wholeDays(found.dso) },
        { label: words.calc.best, value: words.wholeDays(found.best) },
        { label: words.calc.overdue, value: words.wholeDays(found.overdue) },
      ];
    },
  };

/** Result lines of a calculation, or nothing when a figure is missing, no number, or out of range. */
export function calculate(kind: CalculationKind, typed: Typed): readonly Line[] | undefined {
  try {
    return CALCULATIONS[kind]((name) => {
      const value = Number(parseNumber(typed[name] ?? '') ?? Number.NaN);
      if (!(value >= 0)) throw new RangeError(name);
      return value;
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
