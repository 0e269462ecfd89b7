// Under a field that the card in hand can answer: what it says, and a button that writes it in.
import { cardAnswer } from '../../core/deals/card-answer.ts';
import { dealInHand } from '../../core/deals/deals-in.ts';
import { lessonCard } from '../../i18n/zh-CN/deals.ts';
import { isCardAnswer } from '../../schema/words/deal-card.ts';
import { chinaDay } from '../../stores/china-day.ts';
import { recordStore } from '../../stores/record-store.ts';

const words = lessonCard.answers;

/** Keeps every such line of the page up to date. Where the card doesn't say, or the record is locked, it stays as it came. */
export function followCardAnswers(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-card-answer]')) followLine(line);
}

function followLine(line: HTMLElement): void {
  const { cardAnswer: question = '', for: name = '' } = line.dataset;
  const field = line.closest('[data-block]')?.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
  if (!field || !isCardAnswer(question)) throw new Error(`no field ${name} to be answered by ${question}`);
  const asItCame = line.textContent;
  const fill = document.createElement('button');
  fill.type = 'button';
  fill.className = 'button button-quiet';
  fill.textContent = words.fill;
  let offered = '';
  fill.addEventListener('click', () => {
    field.value = offered;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
    update();
  });
  const update = () => {
    const { status, progress } = recordStore.getState();
    const deal = status === 'locked' ? undefined : dealInHand(progress);
    const today = chinaDay();
    const answer = deal && today ? cardAnswer(deal, question, today) : undefined;
    offered = answer?.kind === 'one' ? answer.value : '';
    if (!answer) line.replaceChildren(asItCame);
    else if (answer.kind === 'several') line.replaceChildren(words.several);
    else if (field.value === offered) line.replaceChildren(words.same);
    else line.replaceChildren(words.one(offered), fill);
  };
  update();
  field.addEventListener('input', update);
  field.addEventListener('field-restored', update);
  recordStore.subscribe(update);
}
