// Findings about cases and client types that can be played, but not yet well: too few moves, missing or repeated words.
import { code } from '../saying.ts';

export const scenarioWordCodes = {
  'moves-few': code(
    '招太少',
    (count: number, least: number) => `这件案子有 ${count} 招，至少要 ${least} 招`,
    (count: number, least: number) => `再写 ${least - count} 招；每一招都要是真有人会走的`,
  ),
  'patience-out': code(
    '耐心用完去哪',
    (beat: string) => `耐心用完后去的“${beat}”不在后面的拜访里`,
    '写后面某次拜访的一幕，或一个收尾的幕',
  ),
  'bank-empty': code(
    '台词缺格',
    (stance: string, family: string, outcome: string) => `态势“${stance}”缺 ${family} → ${outcome} 的台词`,
    (stance: string, family: string, outcome: string) =>
      `在 lines 的 ${stance} → ${family} → ${outcome} 下至少写一句`,
  ),
  'trap-moves': code(
    '陷阱的招',
    (count: number) => `客户的陷阱里有 ${count} 招写着 redLine: type-trap，要正好 1 招，另有至少 1 招回绝`,
    '答应的一招写 redLine: type-trap，回绝的不写',
  ),
  'trap-reason': code(
    '陷阱没写缘由',
    (move: string) => `招“${move}”会越线，却没有写 trap`,
    '用 trap 写一句：它为什么摆在这里，又为什么不能走',
  ),
  'line-long': code(
    '话太长',
    (count: number, most: number) => `这句有 ${count} 字，最多 ${most} 字`,
    '拆成两句，或删到一口气能说完',
  ),
  'line-twice': code(
    '台词重复',
    (text: string, first: string) => `“${text}”和 ${first} 的一样`,
    '换一种说法：同一个人也不会两次说得一字不差',
  ),
  'claim-constant': code(
    '恒真恒假的话',
    (text: string, isTrue: boolean) => `“${text}”在所有变体里都是${isTrue ? '真' : '假'}的`,
    '让它在一部分变体里真、一部分里假；否则从 claims 里拿掉',
  ),
};
