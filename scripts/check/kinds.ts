// What the kinds of things with an id are called in findings.

const NAMES: Readonly<Record<string, string>> = {
  course: '课程',
  module: '模块',
  lesson: '课',
  objective: '目标',
  law: '法规',
  term: '术语',
  'play-case': '案件',
  question: '题',
  option: '选项',
  item: '顺序项',
  left: '左项',
  right: '右项',
  hint: '提示',
  takeaway: '带走卡',
  section: '小节',
  case: '案例',
  points: '要点',
  'red-line': '红线',
  table: '对照表',
  steps: '步骤',
  loop: '流程链',
  worksheet: '工作表',
  reflection: '思考题',
  calculation: '计算',
  apply: '用在我这笔上',
  manager: '主管',
  projector: '投屏',
  trainer: '讲师',
  field: '栏',
};

/** Kind as the register holds it → Chinese name. */
export function kindName(kind: string): string {
  return NAMES[kind] ?? kind;
}
