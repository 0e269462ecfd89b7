// Findings about cases and client types that cannot be played: names, conditions, and where moves lead.
import { code } from '../saying.ts';

export const scenarioLinkCodes = {
  'condition-form': code(
    '条件写法',
    (text: string) => (text === '' ? '这个条件读不出来' : `“${text}”不是能用的条件`),
    '照 docs/scenario-format.md 的表写，如 fact.编号、trust>=4、day<=12；以“!”开头的要加引号',
  ),
  'condition-place': code(
    '条件放错',
    (text: string, where: string) => `“${text}”不能用在${where}的条件里`,
    '案件里不问 memory、stance、trait，客户类型里不问 fact、variant、chain、beat、day；outcome 只在 effects、answers、evidence 里，beat 只在结局里',
  ),
  'condition-range': code(
    '条件的数',
    (text: string, most: number) => `“${text}”的数超出了 0 到 ${most}`,
    (_text: string, most: number) => `改成 0 到 ${most} 之间的数`,
  ),
  'scenario-file-name': code(
    '文件名和编号',
    (name: string, wanted: string) => `文件叫“${name}.yaml”，按里面的编号该叫“${wanted}.yaml”`,
    (_name: string, wanted: string) => `把文件改名为 ${wanted}.yaml，或改里面的 id、number`,
  ),
  'reserved-id': code(
    '保留的编号',
    (id: string) => `“${id}”是留给格式自己用的`,
    '换一个编号；key 指关键人，own 指本公司，type-trap 指客户自带的红线',
  ),
  'beat-final': code(
    '幕的收尾',
    (id: string, isFinal: boolean) =>
      isFinal ? `收尾的幕“${id}”还写着招或去处` : `幕“${id}”没有招，又不是收尾`,
    (_id: string, isFinal: boolean) =>
      isFinal ? '删掉 moves、next、slot；或去掉 final: true' : '写上 moves；真是收尾就写 final: true',
  ),
  'visit-empty': code(
    '拜访没有幕',
    (id: string) => `拜访“${id}”一幕都没有`,
    '给它写至少一幕，或删掉这次拜访',
  ),
  'move-goes': code(
    '招没有去处',
    (move: string, beat: string) =>
      move === 'trap' ? `幕“${beat}”没有 next，客户的陷阱走完没有去处` : `招“${move}”没有去处`,
    (_move: string, beat: string) => `给幕“${beat}”写上 next，或给这一招写 goes`,
  ),
  'trap-slot': code('陷阱的位置', () => '一件案子里只能有一处 slot: trap', '只留一处，别处改成案件自己的招'),
  'key-post': code(
    '对关键人说话',
    (post: string) => `“${post}”就是关键人，这样写他听不见也不会有反应`,
    '写 to: key',
  ),
  'reaction-fallback': code(
    '反应没有兜底',
    () => '最后一条反应还带着条件，有的招他会没有反应',
    '在末尾加一条不写 stance、family、when 的反应',
  ),
  'crossing-count': code(
    '越线的结局',
    (count: number) => `tier: crossed 的结局有 ${count} 个，要正好 1 个`,
    '写一个 tier: crossed、grade: crossed、没有 when 的结局',
  ),
  'crossing-shape': code(
    '越线的写法',
    (id: string) => `结局“${id}”的 tier、grade、when 对不上`,
    '越线的结局 tier 和 grade 都写 crossed，不写 when；别的结局两处都不写 crossed',
  ),
  'ending-missing': code(
    '幕没有结局',
    (beat: string) => `收尾的幕“${beat}”可能没有结局`,
    (beat: string) => `在结局的最后补一条 when: [beat.${beat}]，不带别的条件`,
  ),
};
