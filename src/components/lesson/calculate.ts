// The table of small calculations that authors may place: kind → sentence lines from the typed figures.
import { delayCost } from '../../core/money/delay-cost.ts';
import { fenOfYuan } from '../../core/money/fen.ts';
import { formatYuan } from '../../core/money/format.ts';
import { dailyInterest } from '../../core/money/interest.ts';
import { parseNumber } from '../../core/money/parse-number.ts';
import { lesson as words } from '../../i18n/zh-CN/lesson.ts';

export type CalculationKind = 'delay-cost' | 'default-interest';
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
