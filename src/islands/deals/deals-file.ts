// The cards as a file that people read, or that an office program opens.
import { csvText } from '../../core/deals/csv.ts';
import { type DealOverview, dealOverview } from '../../core/deals/deal-overview.ts';
import type { Deal } from '../../core/deals/deals-in.ts';
import { formatYuan } from '../../core/money/format.ts';
import { dealFields } from '../../i18n/zh-CN/deal-fields.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import { CARD_FIELDS, type CardField } from '../../schema/words/deal-card.ts';
import { dealName } from './deal-name.ts';
import { dateText, fieldText } from './deal-words.ts';
import { weekText } from './week-text.ts';

const { out: words, answers } = deals;
const FIELDS = Object.keys(CARD_FIELDS) as readonly CardField[];
const ANSWER_NAMES = [answers.due, answers.interest, answers.limitation, answers.week];

/** One row a card, one column a field, the answers behind. */
export function dealsCsv(all: readonly Deal[], today: string): string {
  const head = [words.stateColumn, ...FIELDS.map((field) => dealFields[field]), ...ANSWER_NAMES];
  const rows = all.map((deal) => [
    words.state[deal.state],
    ...FIELDS.map((field) => fieldText(deal, field)),
    ...answerTexts(dealOverview(deal, today)),
  ]);
  return csvText([head, ...rows]);
}

/** One section a card; fields that hold nothing are left out. */
export function dealsMarkdown(all: readonly Deal[], today: string): string {
  const sections = all.map((deal) => {
    const overview = dealOverview(deal, today);
    const lines = [
      `- ${words.stateColumn}：${words.state[deal.state]}`,
      ...FIELDS.filter((field) => fieldText(deal, field) !== '').map(
        (field) => `- ${dealFields[field]}：${plain(fieldText(deal, field))}`,
      ),
      ...ANSWER_NAMES.map((name, index) => `- **${name}**：${answerTexts(overview)[index] ?? ''}`),
      ...overview.actions.map(
        ({ step, on, isDone }) =>
          `- [${isDone ? 'x' : ' '}] ${on === undefined ? deals.actions.undated : dateText(on)} ${plain(step || deals.actions.noStep)}`,
      ),
    ];
    return `## ${plain(dealName(deal))}\n\n${lines.join('\n')}\n`;
  });
  return `# ${words.file}\n\n${words.madeOn(dateText(today))}\n\n${sections.join('\n')}`;
}

function answerTexts(overview: DealOverview): readonly string[] {
  const { due, interest, limitation, thisWeek } = overview.answers;
  const figures = interest.kind === 'figures' ? interest.figures : [];
  return [
    due.kind === 'date' ? dateText(due.dueOn) : '',
    figures
      .flatMap((figure) => (figure.kind === 'amount' ? [figure] : []))
      .map(({ fen, highFen, rule }) => {
        const low = formatYuan(fen);
        const sum = highFen === undefined ? low : money.interest.range(low, formatYuan(highFen));
        return `${sum}（${money.interest.rules[rule]}）`;
      })
      .join('；'),
    limitation.kind === 'running' || limitation.kind === 'expired'
      ? answers.ends(dateText(limitation.endsOn))
      : '',
    thisWeek.kind === 'step' ? `${answers.by(dateText(thisWeek.by))} ${weekText(overview)}` : '',
  ];
}

/** Marks of Markdown in what somebody wrote are his words, not layout. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}
