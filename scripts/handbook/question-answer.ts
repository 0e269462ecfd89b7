// The answer of a question on paper: what is right, why, and what those thought who chose otherwise.
import { evaluateFormula } from '../../src/core/quiz/formulas.ts';
import type { ItemOf } from '../../src/core/quiz/item.ts';
import type { KeyOf } from '../../src/core/quiz/key.ts';
import type { Parameters } from '../../src/core/quiz/parameters.ts';
import type { RichText } from '../../src/core/quiz/rich-text.ts';
import { valueOfGrain } from '../../src/core/quiz/value.ts';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { quiz } from '../../src/i18n/zh-CN/quiz.ts';
import { showParameters, showValue } from '../../src/islands/quiz/show-value.ts';
import type { QuestionType } from '../../src/schema/question.ts';
import { escapeHtml, richHtml } from './escape-html.ts';
import { letter, type PrintedQuestion } from './printed-question.ts';

const words = printed.answer;

/** What is right in a few characters, and each thought with the answer that shows it. */
type Solution = {
  readonly right: string;
  readonly thoughts: readonly { readonly who: string; readonly text: RichText }[];
};

type Part = { readonly id: string };

const solutions: {
  readonly [T in QuestionType]: { solve(item: ItemOf<T>, key: KeyOf<T>, drawn: Parameters): Solution };
} = {
  single: {
    solve: ({ options }, { correct, misconceptions }) => ({
      right: letterOf(options, correct),
      thoughts: chosen(options, misconceptions, words.chose),
    }),
  },
  multiple: {
    solve: ({ options }, { correct, misconceptions, missed }) => ({
      right: options
        .filter(({ id }) => correct.includes(id))
        .map(({ id }) => letterOf(options, id))
        .join('、'),
      thoughts: [...chosen(options, misconceptions, words.chose), ...chosen(options, missed, words.missed)],
    }),
  },
  'true-false': {
    solve: (_, { answer, misconception }) => ({
      right: answer ? quiz.yes : quiz.no,
      thoughts: [{ who: words.chose(answer ? quiz.no : quiz.yes), text: misconception }],
    }),
  },
  ordering: {
    solve: ({ items }, { order, pitfalls }) => ({
      right: order.map((id) => letterOf(items, id)).join(' → '),
      thoughts: pitfalls.map(({ before, after, misconception }) => ({
        who: words.before(letterOf(items, before), letterOf(items, after)),
        text: misconception,
      })),
    }),
  },
  matching: {
    solve: ({ left, right }, { pairs, pitfalls }) => ({
      right: left.map(({ id }, at) => words.pair(at + 1, letterOf(right, pairs[id] ?? ''))).join('，'),
      thoughts: pitfalls.map((pitfall) => ({
        who: words.paired(
          left.findIndex(({ id }) => id === pitfall.left) + 1,
          letterOf(right, pitfall.right),
        ),
        text: pitfall.misconception,
      })),
    }),
  },
  number: {
    solve: ({ unit }, { formula, pitfalls }, drawn) => {
      const value = (of: typeof formula) =>
        showValue(unit, valueOfGrain(unit, evaluateFormula(of, drawn, unit)));
      return {
        right: value(formula),
        thoughts: pitfalls.map((pitfall) => ({
          who: words.reckoned(value(pitfall.formula)),
          text: pitfall.misconception,
        })),
      };
    },
  },
};

/** Right answer, explanation and thoughts. */
export function questionAnswer({ item, key, parameters }: PrintedQuestion): string {
  const { right, thoughts } = solverOf(item.type).solve(item, key, parameters);
  const show = (text: RichText) => richHtml(showParameters(text, parameters));
  const list = thoughts.map(({ who, text }) => `<li><b>${escapeHtml(who)}</b>${show(text)}</li>`).join('');
  return `<p class="answer-right"><span>${words.right}</span><b class="num">${escapeHtml(right)}</b></p><p class="answer-why">${show(key.explanation)}</p>${list === '' ? '' : `<ul class="answer-thoughts">${list}</ul>`}`;
}

function letterOf(parts: readonly Part[], id: string): string {
  const place = parts.findIndex((part) => part.id === id);
  if (place < 0) throw new Error(`no part ${id} among ${parts.map((part) => part.id).join(', ')}`);
  return letter(place);
}

function chosen(
  options: readonly Part[],
  texts: Readonly<Record<string, RichText>>,
  say: (letter: string) => string,
): Solution['thoughts'] {
  return options.flatMap(({ id }) => {
    const text = texts[id];
    return text === undefined ? [] : [{ who: say(letterOf(options, id)), text }];
  });
}

/** The row of a type, for a caller that holds any question; item and key must be of that type. */
function solverOf(type: QuestionType): {
  solve(item: PrintedQuestion['item'], key: PrintedQuestion['key'], drawn: Parameters): Solution;
} {
  return solutions[type];
}
