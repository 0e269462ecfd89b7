// The text of a new case: small, complete, playable, with every construct once; only its words are missing.
import { TO_WRITE } from '../new-lesson/lesson-skeleton.ts';

export type CasePlan = {
  readonly id: string;
  /** In front of the ids of moves and lines. */
  readonly code: string;
  /** Id of a law that the talk rests on. */
  readonly law: string;
};

export function caseSkeleton({ id, code, law }: CasePlan): string {
  return `# 一笔欠款，一张桌子。每一行“${TO_WRITE}”换成你的话；#号后面是给你看的说明，可以删。
id: ${id}
title: ${TO_WRITE}：单位·项目的钱
unit: ${TO_WRITE}：虚构的单位
keyPost: chief                     # 性格放在谁身上：下面 posts 里的一个
brief:                             # 学员出门前看到的
  deal: ${TO_WRITE}：卖了什么，做到哪一步
  owedFen: 3000000                 # 欠多少，单位是分：3000000 就是 3 万元
  contractFen: 10000000
  signedOn: 2025-07-01             # 合同哪天签的：决定适用哪一版条例
  startsOn: 2026-11-02             # 这一局从哪天开始
  pocket: ${TO_WRITE}：钱从哪个口袋出
  stuck: ${TO_WRITE}：看上去卡在哪
  goal: ${TO_WRITE}：这一趟要什么
  authority: ${TO_WRITE}：我们能答应什么，不能答应什么
  known: [${TO_WRITE}：已经知道的一件事]
  papers: [{ name: ${TO_WRITE}：一张纸, state: ${TO_WRITE}：签了没有 }]
  dates: [{ date: 2026-11-20, what: ${TO_WRITE}：哪天截止什么 }]
laws: [${law}]
posts:                             # 人物图，三到六个：能签什么，只能转什么
  - { id: clerk, name: ${TO_WRITE}工, post: 经办, canSign: ${TO_WRITE}, passesOn: ${TO_WRITE} }
  - { id: chief, name: ${TO_WRITE}科长, post: 财务科科长, canSign: ${TO_WRITE}, passesOn: ${TO_WRITE} }
  - { id: office, name: ${TO_WRITE}主任, post: 局办主任, canSign: ${TO_WRITE}, passesOn: ${TO_WRITE} }
variants:                          # 至少三种真相；学员不知道这次是哪一种
  - { id: really-sent, truth: ${TO_WRITE}：真的报上去了 }
  - { id: in-drawer, truth: ${TO_WRITE}：还压在抽屉里 }
  - { id: no-quota, truth: ${TO_WRITE}：今年没有指标了 }
facts:                             # 最多五件；chain: true 的，缺一件就拿不到满分
  - { id: batch-known, text: ${TO_WRITE}：已问清在哪一批, chain: true }
  - { id: signer-known, text: ${TO_WRITE}：已问清谁签字, chain: true }
  - { id: paper-mended, text: ${TO_WRITE}：我们自己的那处错改好了 }
chain:                             # 钱走到哪了，按先后
  - { id: at-clerk, name: 经办桌上, station: settlement }
  - { id: at-finance, name: 财务桌上, station: approval }
  - { id: in-plan, name: 进了用款计划, station: payment }
start: { chain: at-clerk }
claims:                            # 同一句话，有时是真的，有时是推托
  - { id: sent, text: 已经报上去了, trueIn: [really-sent] }
scoring: { trust: 2, late: 1, freeDays: 12 }
visits:                            # 二到四趟；onPatienceOut：他没耐心了，去哪一幕
  - { id: first, title: ${TO_WRITE}：头一趟, place: 财务科, onPatienceOut: back }
  - { id: second, title: ${TO_WRITE}：第二趟, place: 财务科, onPatienceOut: end-none }
beats:                             # 一幕一幕；头一个是开场
  - id: door
    visit: first
    scene: ${TO_WRITE}：进门看见什么
    says:                          # 他先开口；tell 是一个动作，不解释
      - { id: ${code}-says-door, text: ${TO_WRITE}：他说已经报上去了, tell: ${TO_WRITE}, claims: [sent] }
    next: probe
    moves:                         # 每一幕三到五招，哪一招都像真有人会这么说
      - id: ${code}-ask-batch
        text: ${TO_WRITE}：问在哪一批
        tactics: [which-batch]     # 招的路数，第一个决定他怎么接
        channel: visit
        to: key                    # key：说给那个人听；也可以是别的人，或 own（自己公司）
        effects:                   # outcome.opens：他接了；holds：不动；closes：关上了
          - { when: [outcome.opens, variant.really-sent], set: [batch-known], chain: at-finance }
          - { when: [outcome.opens, '!variant.really-sent'], set: [batch-known] }
        answers:                   # 他的回话，从上往下，第一句合适的
          - { id: ${code}-batch-yes, when: [outcome.opens, variant.really-sent], text: ${TO_WRITE}：哪一批 }
          - { id: ${code}-batch-no, when: [outcome.opens], text: ${TO_WRITE}：这一批里没有 }
          - { id: ${code}-batch-shut, text: ${TO_WRITE}：不告诉你 }
        evidence:                  # 复盘时记在哪样本事上
          - { skill: listening, sign: '+', when: [outcome.opens], why: ${TO_WRITE}：这一句好在哪 }
      - id: ${code}-list
        text: ${TO_WRITE}：把清单递过去，请他划
        tactics: [paper-list]
        channel: paper
        to: key
        traits: [written, complete]
        effects: [{ when: [outcome.opens], set: [batch-known], chain: at-finance, trust: 1 }]
      - id: ${code}-plead
        text: ${TO_WRITE}：求他帮忙
        tactics: [plead]
        channel: visit
        to: key
        traits: [personal, vague]
        trap: ${TO_WRITE}：这一招从来不对，为什么还有人用
  - id: probe
    visit: first
    slot: trap                     # 这种人的诱惑在这一幕递出来，全案只有一幕
    says: [{ id: ${code}-says-probe, text: ${TO_WRITE}：第二个话头 }]
    next: back
    moves:
      - id: ${code}-who-signs
        text: ${TO_WRITE}：问最后谁签
        tactics: [who-signs]
        channel: visit
        to: key
        effects: [{ when: [outcome.opens], set: [signer-known] }]
      - id: ${code}-one-page
        text: ${TO_WRITE}：一页纸，两种走法请他定
        tactics: [two-options]
        channel: paper
        to: key
        traits: [written]
        effects: [{ when: [outcome.opens], set: [signer-known], promise: oral }]
      - id: ${code}-mend
        text: ${TO_WRITE}：打电话回公司，把自己的错改了
        tactics: [own-fault]
        channel: internal
        to: own
        days: 2                    # 这一招花几天，至少一天
        effects: [{ set: [paper-mended] }]
  - id: back
    visit: second
    scene: ${TO_WRITE}：几天以后
    says: [{ id: ${code}-says-back, text: ${TO_WRITE}：又来了 }]
    next: end-dated
    moves:
      - id: ${code}-put-in-plan
        text: ${TO_WRITE}：请他今天列进计划
        tactics: [fixed-date]
        channel: visit
        to: key
        traits: [dated]
        effects:
          - { when: [outcome.opens, fact.batch-known, fact.signer-known, '!variant.no-quota'], promise: planned, chain: in-plan, go: end-planned }
          - { when: [outcome.closes, trust<3], go: end-none }
      - id: ${code}-letter
        text: ${TO_WRITE}：按合同发一份书面函
        tactics: [formal-letter]
        channel: letter
        to: office
        days: 4
        effects: [{ promise: written }]
      - id: ${code}-threaten
        text: ${TO_WRITE}：拿他本人说事
        tactics: [threaten]
        channel: visit
        to: key
        redLine: smear             # 越线：这一局停在这里，讲后来的事
        trap: ${TO_WRITE}：为什么会有人走这一步
  - { id: end-planned, visit: second, final: true, scene: ${TO_WRITE} }
  - { id: end-dated, visit: second, final: true, scene: ${TO_WRITE} }
  - { id: end-none, visit: second, final: true, scene: ${TO_WRITE} }
endings:                           # 从上往下，第一个合适的
  - { id: planned, tier: planned, grade: full, base: 88, when: [beat.end-planned], title: 进了用款计划, epilogue: ${TO_WRITE}：哪天到的账 }
  - { id: dated, tier: dated-promise, grade: partial, base: 60, when: [beat.end-dated, promise>=written], title: 书面约期, epilogue: ${TO_WRITE} }
  - { id: empty, tier: empty-promise, grade: poor, base: 30, when: [beat.end-dated], title: 空口一句, epilogue: ${TO_WRITE} }
  - { id: delayed, tier: delayed, grade: failed, base: 10, when: [beat.end-none], title: 久拖, epilogue: ${TO_WRITE} }
  - { id: crossed, tier: crossed, grade: crossed, base: 0, title: 越线, epilogue: ${TO_WRITE} }
redLines:
  - id: smear
    title: ${TO_WRITE}
    story: ${TO_WRITE}：钱也许来了，十四个月以后呢
    laws: [${law}]
    instead: ${TO_WRITE}：那时候该说的一句
`;
}
