// The Chinese words of the pictures that authors look at, and of the tools that draw them.
import type { Family, Outcome, Trait } from '../../src/schema/words/roleplay.ts';

/** One character for each family of tactics. */
export const FAMILY_SIGNS: Readonly<Record<Family, string>> = {
  evidence: '据',
  question: '问',
  empathy: '情',
  options: '选',
  lines: '线',
  escalation: '升',
  pressure: '压',
  concession: '让',
};

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = { opens: '开', holds: '守', closes: '关' };

export const TRAIT_NAMES: Readonly<Record<Trait, string>> = {
  written: '书面',
  dated: '带日期',
  public: '摆到台面上',
  'own-fault': '认自己的错',
  vague: '含糊',
  complete: '齐全具体',
  personal: '冲着人去',
};

const LEGEND_FAMILIES =
  '据 材料依据，问 核实，情 体谅认错，选 给选项，线 借别的岗，升 书面升级，压 催和求，让 让步';

export const pictureWords = {
  caseTitle: (title: string) => `案件图：${title}`,
  caseNote: (visits: number, beats: number, moves: number) =>
    `${visits} 次拜访，${beats} 幕，${moves} 招。没写去处的招走向下一幕，写了“→ 幕”的走那里（虚线：看条件）。若：有条件才给；内：对自己公司；阱：从来不对。`,
  visitTitle: (number: number, title: string) => `${number}　${title}`,
  patienceOut: '耐心用完 → ',
  crossing: '踩了就结束，零分',
  redLine: '越线',
  trap: '阱',
  own: '内',
  ifMark: '若',
  ifClause: ' 若',
  stays: '↻',
  slot: '＋ 客户自带的陷阱：收，或不收',
  points: (base: number) => `${base} 分起`,
  clientTitle: (number: number, name: string) => `${number} 型 ${name}：态势图`,
  clientNote: `一行一条反应：文件里第几条，结果（开 守 关），族，条件，信任和耐心的增减。同一族从号小的看起，第一条合得上的算数。越靠上越松：左边是往上走的，右边是往下走的。`,
  families: `族：${LEGEND_FAMILIES}。`,
  openness: ['关着', '守着', '开着'],
  start: '从这里开始',
  anyFamily: '任何招',
  otherFamilies: '其余',
  goes: (name: string) => `→ ${name}`,
  trust: '信任',
  patience: '耐心',
  not: '没',
  remembers: (what: string) => `记着“${what}”`,
  unknown: (kind: string, id: string, known: readonly string[], command: string) =>
    `没有${kind}“${id}”。有的是：${known.join('、')}。例如：npm run ${command} -- ${known[0] ?? id}`,
  missing: (kind: string, known: readonly string[], command: string) =>
    `要画哪个${kind}？有的是：${known.join('、')}。例如：npm run ${command} -- ${known[0] ?? 'id'}`,
  broken: (path: string) => `${path} 还读不成，画不了。先运行 npm run check:content，照它说的改好`,
  drawn: (path: string) => `画好了：${path}`,
  caseKind: '案件',
  clientKind: '对手',
};
