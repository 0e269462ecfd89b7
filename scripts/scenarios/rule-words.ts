// What each rule of the scenario check says: what is wrong with the game, and what its author can do.
import type { RuleDetails, RuleFinding, RuleName } from '../../src/core/roleplay/checker/rule-finding.ts';
import { type CodeEntry, code, type Saying } from '../check/saying.ts';

type RuleCodes = { readonly [R in RuleName]: CodeEntry<readonly [details: RuleDetails[R], where: string]> };

export const GRADE_NAMES: Readonly<Record<string, string>> = {
  full: '满分结局',
  partial: '部分结局',
  poor: '差的结局',
  failed: '失败',
  crossed: '越线',
};
export const MARK_NAMES: Readonly<Record<string, string>> = {
  brilliant: '妙',
  good: '佳',
  even: '平',
  slack: '缓',
  slip: '失',
  blunder: '败',
};
export const PLAYER_NAMES = { random: '随机走', reader: '会看人的' } as const;

const grade = (id: string) => GRADE_NAMES[id] ?? id;
const list = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join('、') || '（没有）';

export const ruleCodes = {
  'too-many-states': code(
    '局面太多',
    ({ states, most }, where) => `${where}有 ${states} 个局面，最多 ${most} 个`,
    '少让不同走法攒出不同的天数、信任和耐心：同一幕里各招用一样的天数，小的增减去掉，回头路改成只进不退',
  ),
  endless: code(
    '走不到头',
    ({ states }, where) => `${where}可以一直走下去（数到 ${states} 个局面还没完）`,
    '找出能绕回来的几幕，让回头的招有条件，或用 day<=… 收住',
  ),
  'dead-end': code(
    '走进死路',
    (_, where) => `${where}：有的局面里一招也走不了，也没有结局`,
    '给这一幕留至少三招没有条件的，或给最后一幕补一个没有其他条件的结局',
  ),
  unreached: code(
    '走不到',
    (_, where) => `${where}：哪一局都走不到`,
    '放宽它前面的条件，或把它删掉；被前一条挡住的，调换先后',
  ),
  'offered-count': code(
    '招数不对',
    ({ offered, least, most }, where) => `${where}：有的局面给 ${offered} 招，应当是 ${least}–${most} 招`,
    '看这一幕各招的 when：少了补一招无条件的，多了给几招加条件',
  ),
  'few-tiers': code(
    '结局太少',
    ({ tiers, least }, where) =>
      `${where}不算越线只走得到 ${tiers.length} 种结局：${list(tiers)}，至少要 ${least} 种`,
    '给不同的走法补上不同的结局，或放宽走不到的结局的条件',
  ),
  'variant-idle': code(
    '变体没区别',
    ({ sameAs }, where) => `${where}和“${sameAs}”走起来一模一样`,
    '让几招的结果或答话看 variant.…，不然就合并',
  ),
  'claim-one-sided': code(
    '话没有两面',
    ({ heard }, where) =>
      heard === 'never'
        ? `${where}：哪一局都听不到`
        : `${where}：只在${heard === 'true' ? '真' : '假'}的时候听得到`,
    '让这句话在至少一个说真、一个说假的变体里都说得出来',
  ),
  'game-length': code(
    '一局长短',
    ({ median, least, most }, where) => `${where}：随机走的一局通常 ${median} 招，应当是 ${least}–${most} 招`,
    '加减幕数，或让耐心掉得慢些、快些',
  ),
  'early-slip-fatal': code(
    '开局一错就完',
    ({ grade: which, percent, least, slips }, where) =>
      `${where}：开局 ${slips} 个失着里只有 ${percent}% 还够得到${grade(which)}，至少要 ${least}%`,
    '前四招的错给补救的路：态势关上之后有哪一类招能再打开，没问到的后面还有机会问',
  ),
  'random-too-good': code(
    '瞎走也赢',
    ({ percent, most }, where) => `${where}：随机走有 ${percent}% 得满分结局，最多 ${most}%`,
    '满分结局再多要一个事实或态势，或把错招的后果加重',
  ),
  'giving-pays': code(
    '让步有甜头',
    ({ grade: best }, where) => `${where}：见让就让，最好还能得${grade(best)}`,
    '让步之后改走差的结局（go 或结局条件），或让态势看轻他',
  ),
  'bank-short': code(
    '话不够用',
    ({ demand, lines }, where) => `${where}：一局里最多要说 ${demand} 句，只有 ${lines} 句`,
    '在这一格补几句，或给这几招写这一型自己的答话（types）',
  ),
  'no-full': code(
    '赢不了',
    ({ best }, where) => `${where}：怎么走最好也只到${grade(best)}`,
    '看满分结局的条件哪一条凑不齐：事实、承诺、链路、态势、天数',
  ),
  'type-fit-fails': code(
    '看准了也赢不了',
    (_, where) => `${where}：知道是哪一型、照他的性子走，也得不到满分结局`,
    '变体要问得出来：把分辨变体的问话放早些，问错了还能改',
  ),
  'full-without-fact': code(
    '链路不全也满分',
    ({ facts }, where) =>
      facts.length > 0
        ? `${where}：缺${list(facts)}也能得到`
        : `${where}：案件没有标 chain: true 的事实，满分结局什么都不要`,
    '在这个结局的 when 里写上每一个 chain: true 的事实',
  ),
  'full-without-asking': code(
    '不问也满分',
    (_, where) => `${where}：一句可核的话都不问也能得满分结局`,
    '让至少一个 chain: true 的事实只有问话（question 一类）才得到',
  ),
  'planned-without-chain': code(
    '签不了的也签了',
    ({ facts }, where) => `${where}：还缺${list(facts)}，承诺就到了 planned`,
    '给这条 effect 的 when 补上缺的事实；事实不全时最多给 oral 或 written',
  ),
  'blind-wins': code(
    '一招鲜',
    ({ full, most, line }, where) =>
      `${where}：不看人的一条走法对 ${full} 型都得满分结局，最多 ${most} 型；走法：${line.join(' → ')}`,
    '在这条走法经过的几幕，让一型打开的那一类在另一型关上',
  ),
  'blind-below-partial': code(
    '不看人就一无所得',
    ({ types }, where) => `${where}：最好的一条不看人的走法对${list(types)}连部分结局都没有`,
    '让链路齐全、没惹恼人的走法至少得到书面约期',
  ),
  'reader-loses': code(
    '会看人也赢不了',
    ({ full, least, types }, where) =>
      `${where}：边走边看人的只对 ${full} 型在每个变体都得满分，至少要 ${least} 型；输在${list(types)}`,
    '这几型的反应要早些看得出来，走错一两招还能改',
  ),
  'best-everywhere': code(
    '处处最好',
    ({ states }, where) => `${where}：对每一型、在给出它的全部 ${states} 个局面里都是最好的一招`,
    '让它对一型是对的、对另一型欠火候，或给它一个不该用的时候',
  ),
  'bad-everywhere': code(
    '处处不好',
    ({ states }, where) => `${where}：在分得出好坏的全部 ${states} 个局面里都不是好招，又没有标 trap`,
    '给它一个用得上的时候（哪一型、哪一变体），或写上 trap: 为什么摆在这里',
  ),
  'losses-flat': code(
    '走哪招都一样',
    ({ percent, most }, where) => `${where}：随机走的招里 ${percent}% 损失不到 3 分，最多 ${most}%`,
    '把没有后果的招改得有后果，或让后果在当场就定下来',
  ),
  'mark-missing': code(
    '缺一种评语',
    ({ mark }, where) => `${where}：两千局里没有一招评“${MARK_NAMES[mark] ?? mark}”`,
    '让好坏拉开：妙要只此一招（其余至少差 20 分），败要一招丢 30 分',
  ),
  'curve-flat': code(
    '曲线太平',
    ({ player, values, least }, where) =>
      `${where}：${PLAYER_NAMES[player]}的一局，曲线通常只有 ${values} 个不同的分值，至少 ${least} 个`,
    '让中间几幕也改变前景，不要到最后才见分晓',
  ),
} satisfies RuleCodes;

/** The words for a finding; `where` names its place, such as: 招“sf-1”（完美型）. */
export function sayFinding(finding: RuleFinding, where: string): Saying {
  const { say } = ruleCodes[finding.rule] as CodeEntry<readonly [details: object, where: string]>;
  return say(finding.details, where);
}
