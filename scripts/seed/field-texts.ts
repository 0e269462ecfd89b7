// What 周敏 wrote into the worksheets: her debt is the network of the training building, 580,000 yuan, stuck at a missing stamp.
import { addDays, type CalendarDate } from '../../src/core/money/calendar.ts';
import type { SeedBlock, SeedField } from './read-lessons.ts';

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ocl-pre': { 'ocl-pre-where': '审批', 'ocl-pre-price': '9000', 'ocl-pre-done': '验收合格' },
  'ocl-mine': {
    'ocl-mine-who': '临江职业技术学院，实训楼网络改造',
    'ocl-mine-amount': '580000',
    'ocl-mine-station': '开票与请款材料',
    'ocl-mine-desk': '信息中心经办桌上，等补科室的章',
    'ocl-mine-ask': '付款申请上科室那个章，今天能陪您去盖吗？',
  },
  'fh-sheet-map': {
    handler: '信息中心经办，姓唐，付款申请是他填的',
    dept: '信息中心贾科长',
    finance: '财务处吕处，每月 15 日前报计划',
    office: '院办在行政楼 2 楼，收文窗口，上午 11:30 关',
    others: '设备科或资产处',
    line: '500000',
    relay: '以前对接的孟老师，已经调去后勤',
    moved: '资产处换过人，接手的还没问到名字',
  },
  'fh-think': {
    answer:
      '贾科长月底要交实训楼的设备入账表。听唐工说的。60 台交换机的序列号清单本来就该我们给，石磊那里有底稿，一直没人要，也就一直没交。',
  },
  'fh-mine': {
    hard: '难约：有人，没有日子',
    signer: '贾科长，信息中心，在付款申请上签字盖章',
    consent: '约上 15 分钟',
    paper: '60 台设备的序列号清单，三台要他认',
  },
};

const FIGURES: Readonly<Record<string, string>> = {
  amount: '580000',
  margin: '19',
  rate: '6',
  days: '75',
  perMyriad: '5',
  receivable: '2860000',
  notDue: '1150000',
  sales: '9200000',
};
const LINES = [
  '先写到这里，周五问何志远。',
  '临江职业技术学院，实训楼网络改造',
  '信息中心唐工，在一楼东头',
  '石磊那里有底稿',
];
const LONG = '6 月 3 日退过一次，缺科室的章。章在贾科长那里，他周二、周四上午在。';

/** What goes into a field; '' leaves it empty. Blocks that are not known here get something that fits. */
export function fieldText(block: SeedBlock, { id, type, options }: SeedField, today: CalendarDate): string {
  if (type === 'date') return addDays(today, 3);
  const known = TEXTS[block.id];
  if (known) return known[id] ?? '';
  switch (type) {
    case 'choice':
      return options[0] ?? '';
    case 'money':
      return '580000';
    case 'number':
      return FIGURES[id] ?? '';
    case 'long':
      return LONG;
    default:
      return LINES[(id.length + block.id.length) % LINES.length] ?? '';
  }
}
