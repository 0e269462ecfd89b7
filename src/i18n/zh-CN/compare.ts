// Words of the page that lays two games side by side.
import type { ModelKind } from '../../schema/words/drills.ts';

const kinds: Readonly<Record<ModelKind, string>> = { strong: '走成的', flawed: '走坏的' };

/** By what can stand differently. */
const compared = {
  today: '日子',
  place: '走到',
  promise: '他答应的',
  facts: '弄清的',
  stance: '态势',
  trust: '信任',
  patience: '耐心',
};

export const compare = {
  title: '比两局',
  description: '两局并排看：从哪一步分开，分开以后各自走到哪里，写下它们共同的道理。',
  lead: '同一案的两局放在一起，看从哪一步分开。两局都是你的，或者一局是示范、是别人发来的。',
  noScript: '比两局要用脚本，这个浏览器没有开。',
  back: '全部案件',
  sides: { a: '甲局', b: '乙局' },
  pick: (side: string) => `${side}：选一局`,
  none: '还没选',
  own: (title: string) => `你的：${title}`,
  models: '示范',
  modelKinds: kinds,
  fromFile: (side: string) => `${side}：或者选一个文件`,
  file: (name: string) => (name === '' ? '文件里的一局' : `${name} 的一局`),
  empty: '你还没有谈过的局。先去谈一局，或者选示范、选文件。',
  loading: '正在打开……',
  otherCase: '这两局不是同一案，没法并排比。换掉其中一局。',
  sameGame: '两边选的是同一局。换掉其中一局。',
  pickBoth: '两边都选好，就并排放在这里。',
  fork: '分岔',
  common: (steps: number) => `前 ${steps} 步走得一样，第 ${steps + 1} 步分开。`,
  commonNone: '第一步就分开了。',
  commonAll: (steps: number) => `${steps} 步走得一样，其中一局后来还接着走。`,
  identical: '两局走得一模一样。',
  otherStart: '这两局开局就不一样：对手、实情或案件的版本不同。看各自怎么接，别比谁的分高。',
  after: '后来',
  over: '已经完了',
  value: (points: number) => `局面 ${Math.round(points)} 分`,
  curves: '两局的局面',
  curveOf: (side: string) => `${side}的局面曲线`,
  columns: { step: '步', differs: '这时不同的' },
  table: '一步一步',
  compared,
  same: '一样',
  facts: (count: number) => (count === 0 ? '还没有' : `${count} 件`),
  begin: '开局',
  principle: {
    title: '共同的道理',
    ask: '这两局放在一起，说明同一个什么道理？一句话，下次用得上的。',
    save: '记下',
    saved: '记下了，在你的档案里。',
    waiting: '还没存上，等这台设备腾出地方会自己存。',
    before: '写过的',
  },
} as const;
