// Calculations: the learner's figures in, a sentence with the result out; the rules stand in core/money.
import { lesson as words } from '../../i18n/zh-CN/lesson.ts';
import type { CalculationKind } from '../../schema/words/calculations.ts';
import { calculate } from './calculate.ts';

/** Keeps the result of every calculation on the page up to date with its fields. */
export function followCalculations(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-calculation]')) {
    const update = () => {
      const output = block.querySelector<HTMLOutputElement>('[data-result]');
      if (!output) return;
      const values = Object.fromEntries(
        [...block.querySelectorAll<HTMLInputElement>('[data-field]')].map((field) => [
          field.dataset['field'],
          field.value,
        ]),
      );
      const lines = calculate(block.dataset['calculation'] as CalculationKind, values);
      output.replaceChildren(...(lines ?? [{ label: words.calc.bad, value: '' }]).map(row));
    };
    block.addEventListener('input', update);
    block.addEventListener('field-restored', update);
    update();
  }
}

function row({ label, value }: { label: string; value: string }): HTMLElement {
  const line = document.createElement('div');
  const figure = document.createElement('b');
  figure.textContent = value;
  line.append(`${label} `, figure);
  return line;
}
