// The bank in figures, for people who write questions: what there is, and how far one gets without reading.
import type { Question } from '../../../src/schema/question.ts';
import { type Bank, byModule } from './bank.ts';
import { type BotScores, botScores, meanGuess, type Scored } from './rules/bots.ts';
import { placesOf } from './rules/places.ts';
import { DIFFICULTIES, TYPES } from './rules/spread.ts';

export function figureLines(bank: Bank): readonly string[] {
  const modules = [...byModule(bank)];
  const scores = botScores(bank);
  return [
    `${bank.questions.length} 道题，${bank.lessons.length} 课，${bank.sets.length} 个题组`,
    ...modules.map(([module, questions]) => amountLine(module, questions)),
    ...placesOf(bank.questions).map(
      ({ form, count, chance, shares }) =>
        `${form}（${count} 道，瞎猜 ${percent(chance)}）：${shares.map(({ place, share }) => `${place} ${percent(share)}`).join('，')}`,
    ),
    ...scores.flatMap(({ bot, scored }) => [
      botLine(bot, '全部', scored),
      botLine(
        bot,
        '单选和多选',
        scored.filter(({ question }) => 'options' in question),
      ),
      ...modules.map(([module, questions]) =>
        botLine(
          bot,
          module,
          scored.filter(({ question }) => questions.includes(question)),
        ),
      ),
    ]),
  ];
}

/** Where a bot does better than chance, the worst first: these are to be rewritten. */
export function wonLines({ bot, scored }: BotScores): readonly string[] {
  return scored
    .filter(({ score, chance }) => score > chance)
    .toSorted((a, b) => b.score - b.chance - (a.score - a.chance))
    .map(
      ({ question, score, chance }) => `${bot}  ${question.id}  ${percent(score)}（瞎猜 ${percent(chance)}）`,
    );
}

function amountLine(module: string, questions: readonly Question[]): string {
  const types = TYPES.map((type) => `${type} ${questions.filter((each) => each.type === type).length}`);
  const levels = DIFFICULTIES.map(
    (level) => `难度 ${level} ${questions.filter(({ difficulty }) => difficulty === level).length}`,
  );
  return `${module}：${questions.length} 道，${[...types, ...levels].join('，')}`;
}

function botLine(bot: string, which: string, scored: readonly Scored[]): string {
  const { score, chance } = meanGuess(scored);
  return `${bot}，${which}（${scored.length} 道）：${percent(score)}，瞎猜 ${percent(chance)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
