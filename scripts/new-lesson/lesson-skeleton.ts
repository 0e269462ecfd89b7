// The text of a new lesson: every part that the content check asks for, without its words.

export type LessonPlan = {
  readonly id: string;
  /** In front of every id of the lesson. */
  readonly code: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
};

/** Stands where the author's words are missing. */
export const TO_WRITE = '待写';

export function lessonSkeleton({ id, code, minutes, objectives }: LessonPlan): string {
  const moreQuestions = Array.from(
    { length: Math.max(0, objectives.length - 3) },
    (_, index) => `<题 id="q-${code}-${index + 4}" />`,
  );
  const first = Math.floor(minutes / 3);
  const shares = [first, first, minutes - 2 * first];
  const close = (section: number) =>
    `<投屏 id="${code}-line-${section}">${TO_WRITE}</投屏>\n\n<讲师 id="${code}-note-${section}" minutes="${shares[section - 1]}">\n\n${TO_WRITE}：用时、抛给全班的问题、典型错答。\n\n</讲师>\n\n</小节>`;
  const block = (tag: string, name: string, body: string, more = ` title="${TO_WRITE}"`) =>
    `<${tag} id="${code}-${name}"${more}>\n\n${body}\n\n</${tag}>`;
  return `${[
    `---\nlesson: ${id}\nlead: ${TO_WRITE}\ntakeaway:\n  id: ${code}-take\n  title: ${TO_WRITE}\n  lines:\n    - ${TO_WRITE}一\n    - ${TO_WRITE}二\n    - ${TO_WRITE}三\n---`,
    `<小节 id="${code}-case" title="${TO_WRITE}">`,
    block('案例', 'case-1', `${TO_WRITE}：人、纸、日期、金额、一句原话。`),
    `<题 id="q-${code}-1" />`,
    close(1),
    `<小节 id="${code}-method" title="${TO_WRITE}">`,
    block('要点', 'points', `- ${TO_WRITE}`),
    block('对照表', 'table', `| 看到 | 先做 |\n| --- | --- |\n| ${TO_WRITE} | ${TO_WRITE} |`),
    block('步骤', 'steps', `1. ${TO_WRITE}\n2. ${TO_WRITE}`),
    `<题 id="q-${code}-2" />`,
    close(2),
    `<小节 id="${code}-mine" title="${TO_WRITE}">`,
    `<思考题 id="${code}-think" ask="${TO_WRITE}" />`,
    block(
      '用在我这笔上',
      'apply',
      `${TO_WRITE}\n\n<栏 id="what" label="${TO_WRITE}" type="long" 账款="next-step" />\n\n<栏 id="when" label="哪一天做" type="date" 账款="next-step-on" />`,
    ),
    block('主管', 'manager', TO_WRITE),
    block('红线', 'red-line', TO_WRITE),
    `<题 id="q-${code}-3" />`,
    ...moreQuestions,
    close(3),
  ].join('\n\n')}\n`;
}
