// No bot does well: over all questions that it can look at, over those with options alone, over a module.
import type { Question } from '../../../../src/schema/question.ts';
import { type Bank, byModule } from '../bank.ts';
import type { BankContract } from '../bank-contract.ts';
import { type BankFinding, bankFinding } from '../bank-finding.ts';
import { BOTS } from '../bots/bots.ts';
import { type Guess, guess, mean } from '../bots/guess.ts';

export type Scored = Guess & { readonly question: Question };

export type BotScores = { readonly bot: string; readonly scored: readonly Scored[] };

/** Fewer questions of a module say nothing. */
const ENOUGH = 20;

export function checkBots(bank: Bank, { aboveChance }: BankContract): readonly BankFinding[] {
  const modules = [...byModule(bank)];
  return botScores(bank).flatMap(({ bot, scored }) =>
    [
      { which: '全部题', some: scored },
      { which: '单选和多选', some: scored.filter(({ question }) => 'options' in question) },
      ...modules
        .map(([module, questions]) => ({
          which: module,
          some: scored.filter(({ question }) => questions.includes(question)),
        }))
        .filter(({ some }) => some.length >= ENOUGH),
    ].flatMap(({ which, some }) => {
      const { score, chance } = meanGuess(some);
      return score > chance + aboveChance ? [bankFinding('bot-wins', bot, which, score, chance)] : [];
    }),
  );
}

export function botScores({ lessons, questions }: Bank): readonly BotScores[] {
  return BOTS.map(({ name, weighFor }) => ({
    bot: name,
    scored: lessons.flatMap((lesson) => {
      const weigh = weighFor(lesson);
      return questions
        .filter((question) => question.lesson === lesson.id)
        .flatMap((question) => {
          const scored = guess(question, weigh);
          return scored ? [{ question, ...scored }] : [];
        });
    }),
  }));
}

export function meanGuess(guesses: readonly Guess[]): Guess {
  return {
    score: mean(guesses.map(({ score }) => score)),
    chance: mean(guesses.map(({ chance }) => chance)),
  };
}
