// Words of the questions.
import type { QuestionType } from '../../schema/question.ts';
import type { Unit } from '../../schema/question-formula.ts';

const types: { readonly [T in QuestionType]: string } = {
  single: '单选',
  multiple: '多选',
  'true-false': '判断',
  ordering: '排序',
  matching: '配对',
  number: '计算',
};

const how: { readonly [T in QuestionType]: string } = {
  single: '选一项。',
  multiple: '可选多项，选错的会抵掉选对的。',
  'true-false': '判断对错。',
  ordering: '用箭头排好先后，也可按 Alt 加上下键。',
  matching: '给左边每一项选一个。',
  number: '算好填进来。',
};

const units: { readonly [U in Unit]: string } = { yuan: '元', days: '天', date: '', percent: '%' };

export const quiz = {
  types,
  how,
  units,
  kind: '自测',
  setting: (place: number, of: number) => `同一个场面，${of} 道题里的第 ${place} 道`,
  yes: '对',
  no: '错',
  submit: '提交',
  saving: '正在存答案。',
  fetching: '答案交了，正在取解析。',
  again: '再试一次',
  hint: '提示',
  hintLeft: (left: number) => `提示（还有 ${left} 条）`,
  hintNumber: (n: number) => `提示 ${n}`,
  incomplete: {
    single: '还没选。选一项再提交。',
    multiple: '还没选。至少选一项再提交。',
    'true-false': '还没选。选“对”或“错”再提交。',
    ordering: '次序还没排好。',
    matching: '还有没配上的。每一项都选好再提交。',
    number: '还没填，或者看不懂这个数。改好再提交。',
  } satisfies { readonly [T in QuestionType]: string },
  changed: '这道题改过，上次的答案对不上了。可从这里重来。',
  unreachable: '答案已存下，解析还没取到。连上网会自己再取，也可以点重试；连着网还取不到，就刷新一次。',
  unreachableUnkept: '解析还没取到。这个窗口存不下记录，先别关页面。连上网会自己再取，也可以点重试。',
  retry: '重试',
  unkept: '这次作答没存下，关掉页面就没了。',
  full: '还没存上：空间满了。关掉页面，这次作答就没了。',
  seal: { right: '对', partly: '半', wrong: '错' },
  result: {
    right: '答对了',
    partly: (percent: number) => `对了一部分，得 ${percent}%`,
    wrong: '没答对',
  },
  marks: { right: '选对', wrong: '选错', missed: '应选' },
  missedOption: '漏选',
  inPlace: '位置对',
  outOfPlace: '位置不对',
  shouldPair: (letter: string) => `应配 ${letter}`,
  rightOrder: '正确的先后',
  expected: '应为',
  thought: '你可能是这么想的',
  explanation: '解析',
  backTo: (title: string) => `回到「${title}」`,
  up: '上移',
  down: '下移',
  moved: (text: string, place: number, of: number) => `${text}，现在第 ${place} 位，共 ${of} 位`,
  pick: '请选',
  right: '可选的',
  answerLabel: '你的答案',
  dateLabel: '你的答案（日期）',
  readAs: (value: string) => `读作 ${value}`,
  unreadable: '看不懂这个数。可写 45000、45,000 或 4.5万。',
  date: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  withUnit: (value: string, unit: string) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  separator: '：',
} as const;
