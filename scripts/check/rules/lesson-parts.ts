// What every lesson holds: case, method, activity, questions, own debt, red line, projector and trainer, enough text.

import { attributeText, type MdxNode } from '../mdx/mdx-node.ts';
import type { CourseModel } from '../model/course-model.ts';
import { type LessonFile, tagsNamed } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { hanCount } from '../words/han-count.ts';
import { plainText } from '../words/plain-text.ts';

const METHODS = ['要点', '对照表', '步骤', '流程链'];
const ACTIVITIES = ['工作表', '思考题', '计算'];
const FOR_TRAINERS = ['投屏', '讲师'];
/** Text in these does not count as text to read. */
const NOT_READING = new Set(['题', '工作表', '投屏', '讲师']);

export function checkLessonParts(lesson: LessonFile, model: CourseModel, report: Report): void {
  // A file without a lesson is one finding; what it lacks does not matter before it has a place.
  if (lesson.problem || !model.outline.some(({ id }) => id === lesson.name)) return;
  const { contract } = model;
  const start = lesson.source.placeAt(0);
  const { least, most } = contract.sections;
  const count = lesson.sections.length;
  if (count < least || count > most) report.add('section-count', start, count, least, most);
  for (const node of lesson.nodes) {
    if (node.type !== 'esm' && node.type !== 'expression' && !(node.type === 'tag' && node.name === '小节')) {
      report.add('outside-section', lesson.source.placeAt(node.start));
    }
  }
  const opening = lesson.sections[0]?.children.find((node) => !FOR_TRAINERS.includes(node.name));
  if (lesson.sections[0] && opening?.name !== '案例')
    report.add('case-first', lesson.source.placeAt((opening ?? lesson.sections[0]).start));

  const methods = tagsNamed(lesson, ...METHODS).length;
  if (methods < contract.methodsAtLeast)
    report.add('method-missing', start, methods, contract.methodsAtLeast);
  if (tagsNamed(lesson, '法规', '术语').length === 0) report.add('reference-missing', start);
  if (tagsNamed(lesson, ...ACTIVITIES).length === 0) report.add('activity-missing', start);
  const questions = tagsNamed(lesson, '题').length;
  if (questions < contract.questionsAtLeast)
    report.add('questions-few', start, questions, contract.questionsAtLeast);
  if (tagsNamed(lesson, '红线').length === 0) report.add('red-line-missing', start);
  checkApply(lesson, report);
  checkSections(lesson, model, report);
  checkText(lesson, model, report);
}

function checkApply(lesson: LessonFile, report: Report): void {
  const blocks = tagsNamed(lesson, '用在我这笔上');
  if (blocks.length === 0) report.add('apply-missing', lesson.source.placeAt(0));
  for (const block of blocks) {
    const dates = block.children.filter(isDatedAction).length;
    if (dates !== 1) report.add('apply-date', lesson.source.placeAt(block.start), dates);
  }
}

/** The action must stand on the card, where all actions are listed; any other date of the block is no action. */
function isDatedAction(node: MdxNode): boolean {
  return node.name === '栏' && attributeText(node, '账款') === 'next-step-on';
}

function checkSections(lesson: LessonFile, { contract, outline }: CourseModel, report: Report): void {
  let minutes = 0;
  for (const section of lesson.sections) {
    const place = lesson.source.placeAt(section.start);
    const lines = section.children.filter((node) => node.name === '投屏');
    const notes = section.children.filter((node) => node.name === '讲师');
    if (lines.length !== 1) report.add('projector-count', place, lines.length);
    if (notes.length !== 1) report.add('trainer-count', place, notes.length);
    for (const line of lines) {
      const length = [...plainText(line.children).trim()].length;
      if (length > contract.projectorAtMost)
        report.add('projector-length', lesson.source.placeAt(line.start), length, contract.projectorAtMost);
    }
    minutes += notes.reduce((sum, note) => sum + Number(attributeText(note, 'minutes') ?? 0), 0);
  }
  const wanted = outline.find(({ id }) => id === lesson.name)?.minutes;
  const hasAll = lesson.sections.every((section) => section.children.some((node) => node.name === '讲师'));
  if (wanted !== undefined && hasAll && Number.isFinite(minutes) && minutes !== wanted) {
    report.add('trainer-minutes', lesson.source.placeAt(0), minutes, wanted);
  }
}

function checkText(lesson: LessonFile, { contract, outline }: CourseModel, report: Report): void {
  const minutes = outline.find(({ id }) => id === lesson.name)?.minutes;
  if (minutes === undefined) return;
  const wanted = Math.max(contract.hanAtLeast, contract.hanPerMinute * minutes);
  const han = hanCount(plainText(readingNodes(lesson.nodes)));
  if (han < wanted) report.add('text-too-thin', lesson.source.placeAt(0), han, wanted);
}

function readingNodes(nodes: readonly MdxNode[]): readonly MdxNode[] {
  return nodes
    .filter(({ name }) => !NOT_READING.has(name))
    .map((node) => ({ ...node, children: readingNodes(node.children) }));
}
