// Why the client reacted as he did, in words: the conditions of his table as a learner can read them.
import type { Reason } from '../../../core/roleplay/analysis/stance-change.ts';
import type { ScenarioWords } from '../../../core/roleplay/scenario.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { TRAITS } from '../../../schema/words/roleplay.ts';

const { board: words, traits, families, outcomes } = review;

/** 对“据”，他关上了：话说得含糊。 */
export function reasonWords({ family, outcome, because }: Reason, all: ScenarioWords): string {
  const reasons = because.map((one) => conditionWords(one, all)).filter((text) => text !== '');
  const lead = words.why(families[family], outcomes[outcome]);
  return reasons.length > 0 ? `${lead}：${reasons.join('，')}。` : `${lead}。`;
}

/** A condition as authors write it; '' for one that says nothing to a learner. */
function conditionWords(condition: string, all: ScenarioWords): string {
  const isNot = condition.startsWith('!');
  const [kind = '', id = ''] = condition.replace('!', '').split('.');
  const text = wordsOf(kind, id, all).replace(/。$/, '');
  return isNot && text !== '' ? words.not(text) : text;
}

function wordsOf(kind: string, id: string, all: ScenarioWords): string {
  if (kind === 'trait') {
    const trait = TRAITS.find((one) => one === id);
    return trait ? traits[trait] : '';
  }
  if (kind === 'memory') return all.memory[id] ?? '';
  if (kind === 'fact') return all.facts[id] ?? '';
  if (kind.startsWith('trust<')) return words.trustBelow;
  if (kind.startsWith('trust>')) return words.trustAtLeast;
  if (kind.startsWith('patience<')) return words.patienceBelow;
  if (kind.startsWith('patience>')) return words.patienceAtLeast;
  return '';
}
