// The text of a new client type: four stances, a reaction to every family, a line in every cell; only its words are missing.
import { FAMILIES, type Family, type Outcome } from '../../src/schema/words/roleplay.ts';
import { TO_WRITE } from '../new-lesson/lesson-skeleton.ts';

export type ClientPlan = {
  readonly id: string;
  /** 1 to 9. */
  readonly number: number;
  /** Id of a law for the trap's red line. */
  readonly law: string;
};

const STANCES = ['shut', 'wary', 'listening', 'willing'] as const;
/** How each family is taken in every stance: a beginning that the author changes. */
const TAKEN: Readonly<Record<Family, Outcome>> = {
  evidence: 'opens',
  question: 'opens',
  empathy: 'holds',
  options: 'opens',
  lines: 'holds',
  escalation: 'closes',
  pressure: 'closes',
  concession: 'holds',
};
const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  evidence: '据：清单、材料、条款',
  question: '问：能查的问题',
  empathy: '情：体谅、认自己的错',
  options: '选：选项、日子、窗口',
  lines: '线：找别的人',
  escalation: '升：书面往上',
  pressure: '压：施压、求情、绕过',
  concession: '让：让步',
};

export function clientSkeleton({ id, number, law }: ClientPlan): string {
  const reaction = (family: Family): string => {
    const outcome = TAKEN[family];
    const to = { opens: ', trust: 1, to: listening', holds: '', closes: ', patience: -1, to: shut' }[outcome];
    return `  - { family: [${family}], outcome: ${outcome}${to} }   # ${FAMILY_NAMES[family]}`;
  };
  const cell = (stance: string, family: Family): string =>
    `    ${family}: { ${TAKEN[family]}: [{ id: ${id}-${stance}-${family}, text: ${TO_WRITE}：${stance} 的时候，接“${FAMILY_NAMES[family].slice(0, 1)}” }] }`;
  const bank = STANCES.map((stance) =>
    [`  ${stance}:`, ...FAMILIES.map((family) => cell(stance, family))].join('\n'),
  ).join('\n');
  return `# 一种人：怕什么、要什么、怎么接话。“${TO_WRITE}”换成你的话；#号后面是给你看的说明，可以删。
id: ${id}
number: ${number}
name: ${TO_WRITE}型
monogram: 字                       # 一个字的记号
about: ${TO_WRITE}：他是怎样一个人
fears: ${TO_WRITE}：他怕什么
wants: ${TO_WRITE}：他要什么
works: ${TO_WRITE}：什么管用
backfires: ${TO_WRITE}：什么适得其反
stances:                           # 四到六种态势；openness：0 关着，1 防着，2 开着
  - { id: shut, name: ${TO_WRITE}一, note: ${TO_WRITE}, openness: 0 }
  - { id: wary, name: ${TO_WRITE}二, note: ${TO_WRITE}, openness: 1 }
  - { id: listening, name: ${TO_WRITE}三, note: ${TO_WRITE}, openness: 1 }
  - { id: willing, name: ${TO_WRITE}四, note: ${TO_WRITE}, openness: 2 }
start: { stance: wary, trust: 3, patience: 4 }   # 信任和耐心，0 到 6
restPatience: 3                    # 下一趟再来，耐心至少回到这里
memory:                            # 最多三件他不会忘的事
  - { id: was-pressed, note: ${TO_WRITE}：被压过一次 }
reactions:                         # 从上往下，第一条合适的；最后一条什么都接得住
  - { stance: [listening], family: [evidence, options], when: [trust>=4], outcome: opens, to: willing }
  - { family: [pressure], when: [trait.personal], outcome: closes, trust: -1, patience: -1, to: shut, remember: [was-pressed] }
${FAMILIES.map(reaction).join('\n')}
  - { outcome: holds }
lines:                             # 话：态势 → 路数 → 接了、不动、关上；常用的格子多写几句
${bank}
trap:                              # 他的诱惑，听上去像帮忙
  name: ${TO_WRITE}：一句话说这是什么
  says:
    - { id: ${id}-t-says, text: ${TO_WRITE}：他怎么开这个口 }
  moves:
    - id: ${id}-t-accept
      text: ${TO_WRITE}：答应他
      tactics: [free-service]
      channel: visit
      to: key
      redLine: type-trap
      trap: ${TO_WRITE}：为什么会有人答应
    - id: ${id}-t-decline
      text: ${TO_WRITE}：不答应，还给他下一步
      tactics: [two-options]
      channel: visit
      to: key
      effects: [{ when: [outcome.opens], trust: 1 }]
  redLine:
    title: ${TO_WRITE}
    story: ${TO_WRITE}：后来怎么样了
    laws: [${law}]
    instead: ${TO_WRITE}：那时候该说的一句
`;
}
