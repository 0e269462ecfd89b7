// Findings about drills: lines that can't be played, questions and positions that decide nothing, words that give a type away.
import { code } from '../saying.ts';

export const drillCodes = {
  'line-illegal': code(
    '招走不到',
    (move: string, number: number) => `第 ${number} 招“${move}”在这里没有摆出来，这一局到此走不下去`,
    '对着案件的文件一招一招核：上一招走到哪一幕，这一幕此刻摆着哪几招',
  ),
  'line-unfinished': code(
    '示范没走完',
    (id: string) => `示范“${id}”的招走完了，局还没有结束`,
    '把后面的招补到结局为止；示范是一整局',
  ),
  'line-over': code(
    '残局已经完了',
    (id: string) => `残局“${id}”的招走完，局也结束了，没有可走的`,
    '去掉最后几招，停在要走的那一步之前',
  ),
  'model-result': code(
    '示范的结局',
    (id: string, kind: string, grade: string) =>
      kind === 'strong'
        ? `示范“${id}”写着 strong，结局的 grade 却是 ${grade}`
        : `示范“${id}”写着 flawed，结局的 grade 是 ${grade}，停下来问的几处也没有哪一步丢了 20 分`,
    'strong 要走到 grade: full；flawed 要结局低于 partial，或有一处停在丢 20 分以上的那一步之前',
  ),
  'model-pair': code(
    '示范不成对',
    (type: string, missing: string) => `类型“${type}”缺一局 kind: ${missing} 的示范`,
    '一个类型要有 strong 和 flawed 各一局，写在哪件案子里都行',
  ),
  'stop-place': code(
    '停的位置',
    (before: number, count: number) =>
      `before: ${before} 不对：招的序号从 0 到 ${count - 1}，各处停要从前往后写`,
    '改成要问的那一招的序号，第一招是 0；一处只停一次',
  ),
  'stop-idle': code(
    '停在不要紧的地方',
    (before: number, gap: number) => `第 ${before} 招之前，最好和最差的招只差 ${gap} 分`,
    '停到差 10 分以上的那一步之前去',
  ),
  'stop-answers': code(
    '停下来问的选项',
    (count: number) => (count === 0 ? '没有一个对的选项' : '每个选项都是对的'),
    '至少一个 right: true，至少一个 right: false',
  ),
  'puzzle-gap': code(
    '残局没有唯一的好招',
    (id: string, gap: number) => `残局“${id}”里最好的招只比第二好的多 ${gap} 分`,
    '换一个局面：最好的一招要比第二好的多 10 分以上',
  ),
  'puzzles-few': code(
    '残局太少',
    (count: number, least: number) => `这件案子有 ${count} 个残局，至少要 ${least} 个`,
    (count: number, least: number) => `再写 ${least - count} 个，难度 1 到 3 都要有`,
  ),
  'cut-beats': code(
    '关键手碰不上',
    (type: string, variant: string, passed: number, least: number) =>
      `对“${type}”、变体“${variant}”，最好的一局只经过其中 ${passed} 幕，至少要 ${least} 幕`,
    '换成各种对手、各个变体都会走到的幕',
  ),
  'type-named': code(
    '说破了类型',
    (name: string) => `这里写出了“${name}”`,
    '示范、残局和关键手的题面不说类型的名字；只写看得见、听得见的',
  ),
};
