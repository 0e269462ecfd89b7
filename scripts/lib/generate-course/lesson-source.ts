// Writes one generated lesson as an author would: every tag of docs/authoring.md but <演练> (which needs a case), five sections, text of a given length.
import { PAYERS } from '../../../src/schema/words/payment-loop.ts';
import type { Writer } from './phrases.ts';

export type LessonPlan = {
  readonly id: string;
  /** Short code in front of the ids inside the lesson. */
  readonly code: string;
  readonly minutes: number;
  /** Han characters of running text, outside questions, worksheets, notes and projector lines. */
  readonly han: number;
  readonly questions: readonly string[];
  readonly law: string;
  readonly term: { readonly id: string; readonly term: string };
};

const SECTIONS = 5;

/** The text of content/<folder>/<id>.mdx. */
export function lessonSource(plan: LessonPlan, write: Writer): string {
  const { code } = plan;
  const share = Math.ceil(plan.han / SECTIONS);
  const id = (name: string) => `${code}-${name}`;
  const cites = `${write.clause()}，见<术语 id="${plan.term.id}">${plan.term.term}</术语>和<法规 id="${plan.law}" />。`;
  const rows = (count: number) =>
    Array.from({ length: count }, () => `| ${write.clause(8)} | ${write.clause(14)} |`).join('\n');
  const list = (count: number, mark: (index: number) => string) =>
    Array.from(
      { length: count },
      (_, index) => `${mark(index)} **${write.clause(6)}：**${write.clause()}`,
    ).join('\n');

  const bodies: readonly string[] = [
    [
      block('案例', id('case'), write.clause(14), paragraphs(write, share - 50)),
      `${cites}\n\n约定写的是<合同>${write.clause()}</合同>。${write.text(30)}`,
      question(plan.questions[0]),
    ].join('\n\n'),
    [
      paragraphs(write, share - 100),
      `<流程链 id="${id('loop')}" payer="${PAYERS[plan.questions.length % PAYERS.length]}" at="approval" title="${write.clause(12)}" />`,
      block(
        '要点',
        id('points'),
        write.clause(12),
        list(4, () => '-'),
      ),
      question(plan.questions[1]),
    ].join('\n\n'),
    [
      paragraphs(write, share - 115),
      block('对照表', id('table'), write.clause(12), `| 看到 | 先做 |\n| --- | --- |\n${rows(4)}`),
      block(
        '步骤',
        id('steps'),
        write.clause(12),
        list(3, (index) => `${index + 1}.`),
      ),
      question(plan.questions[2]),
    ].join('\n\n'),
    [
      paragraphs(write, share - 50),
      block('红线', id('red'), write.clause(12), write.text(60)),
      `<计算 id="${id('calc')}" title="${write.clause(12)}" kind="delay-cost" amount="1260000" margin="18" rate="6" days="90" />`,
      block(
        '工作表',
        id('sheet'),
        write.clause(12),
        `${write.text(20)}\n\n${field('sum', write, 'money')}\n${field('who', write, 'text')}`,
      ),
      question(plan.questions[3]),
    ].join('\n\n'),
    [
      paragraphs(write, share - 60),
      `<思考题 id="${id('think')}" ask="${write.clause(20)}">\n\n</思考题>`,
      block('主管', id('boss'), write.clause(12), write.text(70)),
      block(
        '用在我这笔上',
        id('mine'),
        write.clause(12),
        `${write.text(20)}\n\n${field('step', write, 'long')}\n${field('day', write, 'date')}`,
      ),
      question(plan.questions[4]),
    ].join('\n\n'),
  ];
  const minutes = Array.from({ length: SECTIONS }, (_, index) =>
    Math.floor((plan.minutes + index) / SECTIONS),
  );
  const sections = bodies.map((body, index) => {
    const name = `s${index + 1}`;
    const projected = `<投屏 id="${id(`${name}-line`)}">${write.clause()}</投屏>`;
    const note = `<讲师 id="${id(`${name}-note`)}" minutes="${minutes[index]}">\n\n${write.text(80)}\n\n</讲师>`;
    return `<小节 id="${id(name)}" title="${write.clause(14)}">\n\n${body}\n\n${projected}\n\n${note}\n\n</小节>`;
  });
  const lines = Array.from({ length: 4 }, () => `    - ${write.clause()}`).join('\n');
  const head = `lesson: ${plan.id}\nlead: ${write.clause()}，${write.clause()}。\ntakeaway:\n  id: ${id('take')}\n  title: ${write.clause(10)}\n  lines:\n${lines}`;
  return `---\n${head}\n---\n\n${sections.join('\n\n')}\n`;
}

function block(tag: string, id: string, title: string, body: string): string {
  return `<${tag} id="${id}" title="${title}">\n\n${body}\n\n</${tag}>`;
}

function paragraphs(write: Writer, han: number): string {
  const count = Math.max(1, Math.round(han / 110));
  return Array.from({ length: count }, () => write.text(Math.ceil(han / count))).join('\n\n');
}

function field(id: string, write: Writer, type: 'text' | 'long' | 'money' | 'date'): string {
  return `<栏 id="${id}" label="${write.clause(10)}" type="${type}" hint="${write.clause(16)}" />`;
}

function question(id: string | undefined): string {
  return id ? `<题 id="${id}" />` : '';
}
