// Words of the answers about a deal's money: dates, interest, limitation, the step of the week, and how each figure came about.
import type {
  AgeingBucket,
  DueNote,
  InterestNote,
  InterestRule,
  Light,
  NoDueDate,
  NoInterest,
  WeekCode,
} from '../../schema/words/deal-answer.ts';
import type { InterestParts, Operation, QuantityUnit, StepRule } from '../../schema/words/derivation.ts';

const dueNotes: Readonly<Record<DueNote, string>> = {
  'edition-open':
    '合同签在 2025 年 6 月 1 日以前，用哪一版条例没有写死，由法院定。机关、事业单位的 30 日、60 日，两版都有。',
  'by-analogy': '用财政资金的团体组织，是“参照”机关、事业单位的规矩。',
  'contract-only': '这一笔不在条例保护的范围里，只看合同和民法典；买方是军队的，先问军队自己的规定。',
  'cap-cut':
    '合同约的比 60 日还长。60 日是条例的上限，可以主张、可以商量、可以投诉；合同那一条是不是当然无效，由法院定。',
  'cap-unchecked': '起算的那一天没有填，有没有超过 60 日的上限还没核。',
  'audit-open':
    '合同写了以审计结果结算。2025 年版条例已经没有“合同另有约定”这个例外，这里没有等审计；自愿约的算不算数，由法院定。',
  'back-to-back-void': '“等第三方付了再付”，大型企业对中小企业不能这么约，这里没有理它。',
  'condition-capped': '合同让付款等别人的钱，没写天数。这里按最长 60 日算。',
  'acceptance-stalled': '约定的验收期限过了没有验完，付款的日子从期限届满那天算起。',
  'rest-days-unknown': '这一天超出了放假安排表，没有看是不是休息日。到时候对一下当年的放假通知。',
};

const noDueDate: Readonly<Record<NoDueDate, string>> = {
  'audit-agreed':
    '合同约定以审计结果结算，结果没出来，日子就数不出来。先书面问：审计进到哪一步，哪天出结果；再请法务看这一条在你签约那天站不站得住。',
  'third-party-condition':
    '合同让付款等第三方的钱，条例又管不到这一笔，哪天该付数不出来。把合同和往来拿给律师看。',
  'reasonable-term':
    '合同没写几天付，2020 年版条例对大型企业只说“合理约定”，没有天数。书面提一个日子请对方确认，确认了就有了。',
  'term-unclear': '合同没写哪天付，也没有现成的天数可以套。先签一句补充：某年某月某日前付清。',
  'acceptance-running': '还在约定的验收期限里。期限过了还不验，日子就从那天起算。',
  'dates-contradict': '填的日子前后对不上：验收或提请验收早过了交付。对着单子改一下。',
};

const interestRules: Readonly<Record<InterestRule, string>> = {
  stated: '对账单、还款计划上写明的利息',
  agreed: '按合同约定的利率',
  'agreed-floor': '约定的利率低过签约时的一年期 LPR，按 LPR 算',
  'sme-daily': '没约定利率，按条例每日万分之五',
  'works-lpr': '工程欠款，按建工解释的 LPR',
  'back-to-back-lpr': '背靠背条款无效的，按批复的一年期 LPR',
  'sale-lpr': '买卖欠款，按 LPR 加计三成到五成',
};

const interestNotes: Readonly<Record<InterestNote, string>> = {
  'floor-unchecked': '签约那天的一年期 LPR 不在表里，约定的利率有没有低过它，没有核。查到了填上，会重算。',
  'own-lpr': '用了你自己填的 LPR，拿出去以前对一遍公告。',
};

const noInterest: Readonly<Record<NoInterest, string>> = {
  'no-due-date': '应付日还定不下来，利息没有起点。先把日子定下来。',
  'no-rate-rule': '合同没约定利率，这一类合同又没有现成的利率可套。请律师看能主张多少损失。',
};

const lights: Readonly<Record<Light, string>> = {
  green: '时效还宽，每季留一封书面就行。',
  yellow: '账老了，好在手里有近两年的书面。到下一个整年以前再留一封。',
  red: '两年多没有一封能证明到达的书面。这周就寄，别等见面。',
};

const buckets: Readonly<Record<AgeingBucket, string>> = {
  'not-due': '未到期',
  '1-30': '1—30 天',
  '31-60': '31—60 天',
  '61-90': '61—90 天',
  '91-180': '91—180 天',
  '181-365': '181—365 天',
  '1-2-years': '1—2 年',
  '2-3-years': '2—3 年',
  'over-3-years': '3 年以上',
};

/** `plan`: the buyer's plan by its name, see `plans`. */
const week: Readonly<Record<WeekCode, (plan: string) => string>> = {
  'ask-lawyer': () =>
    '照填的日子，三年已经过了。先翻有没有漏记的函、付款、还款计划，补填上再看；没有，这周找律师。',
  'send-claim': () => '寄一封书面催款函，写明合同、金额、账户、期限，EMS 写清文件名，存根和签收都留下。',
  'fill-in': () => '先把缺的几项补上，一张合同、一张单子里都找得到。',
  'last-package': () => '关账就在眼前：材料一次交齐，金额、名称、账号再核一遍，当面问清还差谁的字。',
  'materials-ready': (plan) => `${plan}快到申报日了，提前三天把材料齐着放到经办桌上。`,
  'confirm-listed': (plan) => `${plan}马上申报，打个电话核一句：这一笔列进去了没有，金额多少。`,
  'claim-letter': () => '已经逾期，近一个月没有书面。发催款函，写明依据、金额、账户、期限，利息保留。',
  'remind-before-due': () => '快到应付日了，发一条到期提示，顺便核缺项、核账号。',
  'get-delivery-signed': () => '把交付单签下来，写上日期。日子都从这张纸数起。',
  'ask-acceptance': () => '书面提请验收，要签收。没有提请的日子，拖着不验也数不出来。',
  'follow-acceptance': () => '验收期限还没到，约好哪天验、谁来验，缺什么提前补。',
  'urge-acceptance': () => '发验收催办函，写明提请的日子和约定的期限；过了期限的，付款的日子已经在走。',
  'confirm-settlement': () => '请双方在结算单上确认金额、写上日期。有争议的另列，没争议的先确认。',
  'hand-in-package': () => '请款函、发票、合同、验收单一次交齐，三处的名称、金额、账号一个字都不差。',
  'ask-declare-day': (plan) => `问经办一句：${plan}下一次哪天申报，这一笔要哪几样材料。记下日子。`,
  'ask-listed': (plan) => `问清这一笔在哪一批${plan}里，没列就问下一批哪天。`,
  'ask-whose-desk': () => '问经办：单子现在在谁桌上，他签完给谁，还缺哪一份。当天短信复述。',
  'check-account': () => '付款前核一遍户名、开户行、账号，问清退回来会先到谁那里。',
  'find-station': () => '先弄清这一笔卡在哪一环：打一个电话，只问单子到谁那里了。',
};

const rules: Readonly<Record<StepRule, string>> = {
  'named-day': '合同写明的付款日',
  delivery: '交付那天',
  acceptance: '验收合格那天',
  'acceptance-asked': '书面提请验收那天',
  'acceptance-term': '约定的验收期限届满',
  'acceptance-stalled': '拖过了期限，从届满那天起算',
  settlement: '双方确认结算金额那天',
  invoice: '对方收到发票那天',
  'agreed-days': '合同约定的天数',
  'public-default': '没约定，机关、事业单位 30 日',
  'public-condition': '只约了条件，按最长 60 日',
  'public-cap': '机关、事业单位最长 60 日',
  capped: '合同和上限，取早的',
  'enterprise-default': '没约定，大型企业 60 日',
  'goods-on-delivery': '没约定，收到货就该付',
  'works-on-delivery': '没约定，工程交付那天',
  'works-on-filing': '没约定也没交付，提交竣工结算文件那天',
  'rest-day': '最后一天是休息日，顺延',
  outstanding: '还欠的本金',
  'overdue-days': '逾期天数，应付日的次日算第 1 天',
  'agreed-by-year': '约定的利率折成年',
  floor: '签约那天的一年期 LPR，约定不能比它低',
  stated: '双方签过的利息数',
  agreed: '按约定的利率',
  'agreed-floor': '按签约那天的 LPR',
  'sme-daily': '每日万分之五',
  'works-lpr': '逐段按当天的 LPR',
  'back-to-back-lpr': '逐段按当天的 LPR',
  'sale-lpr-low': 'LPR 加计 30%',
  'sale-lpr-high': 'LPR 加计 50%',
  'limitation-base': '从应付日起算',
  'last-instalment': '同一笔债分期的，从最后一期起算',
  'three-years': '时效三年',
  restart: '这一天中断，从头数三年',
  'twenty-years': '最长二十年',
  'days-left': '还剩',
};

const units: Readonly<Record<Exclude<QuantityUnit, 'date' | 'fen'>, (number: string) => string>> = {
  days: (number) => `${number} 天`,
  years: (number) => `${number} 年`,
  'year-days': (number) => `${number} 天`,
  'percent-a-year': (number) => `年 ${number}%`,
  'myriad-a-day': (number) => `每日万分之 ${number}`,
  'percent-of': (number) => `${number}%`,
};

type Line = (inputs: readonly string[], result: string) => string;
const operations: Readonly<Record<Exclude<Operation, 'interest'>, Line>> = {
  take: (_inputs, result) => result,
  add: (inputs, result) => `${inputs.join(' ＋ ')} ＝ ${result}`,
  'put-off': (inputs, result) => `${inputs.join('')} 顺延到 ${result}`,
  earlier: (inputs, result) => `${inputs.join('、')}，取早的：${result}`,
  later: (inputs, result) => `${inputs.join('、')}，取晚的：${result}`,
  subtract: (inputs, result) => `${inputs.join(' － ')} ＝ ${result}`,
  'days-between': (inputs, result) => `${inputs.join(' 到 ')}：${result}`,
  annualise: (inputs, result) => `${inputs.join(' × ')} ＝ ${result}`,
};

/** ¥1,000.00 ×（年 3% × 10 天 ＋ 年 3.1% × 20 天）÷ 365 天 ＝ ¥2.52 */
function interestLine({ amount, stretches, yearDays, percentOf }: InterestParts, result: string): string {
  const products = stretches.map(({ rate, days }) => `${rate} × ${days}`);
  const sum = products.length > 1 ? `（${products.join(' ＋ ')}）` : products.join('');
  const year = yearDays === undefined ? '' : ` ÷ ${yearDays}`;
  const share = percentOf === undefined ? '' : ` × ${percentOf}`;
  return `${amount} × ${sum}${year}${share} ＝ ${result}`;
}

export const money = {
  due: { notes: dueNotes, none: noDueDate },
  interest: {
    rules: interestRules,
    notes: interestNotes,
    none: noInterest,
    forCourt: '几条规则都说得通，几个数都给你，用哪一个由法院定。',
    range: (low: string, high: string) => `${low} 到 ${high}`,
    partLeftOut: '已付的那部分晚了多少天没有算进来，所以这是最少的数。',
    lprUnknown: (day: string) => `${day} 的一年期 LPR 不在表里，这个数算不出来。查央行公告，填上就算。`,
    notDue: (days: number) => (days === 0 ? '今天到期，还没有利息。' : `离应付日还有 ${days} 天，没有利息。`),
    paid: '已经付清。',
  },
  limitation: {
    lights,
    left: (days: number) => (days === 0 ? '今天是最后一天。' : `还剩 ${days} 天。`),
    expired: (days: number) =>
      `照填的日子，过了 ${days} 天。对方不提时效，法院不会替他提；找律师看，别先放弃。`,
    late: '最后那封书面到的时候三年已经过了，救不回来；除非前头还有一封没填，或者对方自己又同意付。',
    notBegun: '还没到期，时效没有开始走。',
    noDueDate: '应付日定不下来，时效也数不出来。保守着办：现在就留一封书面。',
    cutShort: '碰到了二十年的头。',
    safe: '这是保守的一天，赶在它以前让书面到达。',
  },
  week,
  plans: { treasury: '用款计划', 'own-funds': '单位的月度付款计划', enterprise: '资金计划' },
  buckets,
  steps: {
    rules,
    words: {
      /** YYYY-MM-DD */
      date: (on: string) => {
        const [year = '', month = '', day = ''] = on.split('-');
        return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
      },
      units,
      operations,
      interest: interestLine,
    },
  },
} as const;
