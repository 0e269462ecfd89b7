// Checks the words in lessons: running text, attributes, head, bold and links.

import { alignValue } from '../align.ts';
import { type Attribute, type MdxNode, nodesIn, tagsIn } from '../mdx/mdx-node.ts';
import { TAGS } from '../mdx/tags.ts';
import type { CourseModel } from '../model/course-model.ts';
import { definedIds, type LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { runsIn } from '../words/run.ts';
import { coverTokens } from '../words/tokens.ts';
import type { Known } from './references.ts';
import { checkRun } from './words.ts';
import { shownLength } from './yaml-words.ts';

export function checkLessonWords(lesson: LessonFile, model: CourseModel, known: Known, report: Report): void {
  for (const run of runsIn(lesson.nodes, lesson.source))
    checkRun(run, { isLawCovered: true, hasTokens: false }, known, report);
  for (const { tag } of tagsIn(lesson.nodes)) {
    for (const each of tag.attributes) checkAttributeWords(tag, each, lesson, known, report);
  }
  checkBold(lesson.nodes, false, lesson, report);
  checkLinks(lesson, model, report);
  checkHead(lesson, model, report);
}

function checkAttributeWords(
  tag: MdxNode,
  { name, value, start, end }: Attribute,
  lesson: LessonFile,
  known: Known,
  report: Report,
): void {
  const rule = TAGS.get(tag.name)?.attributes[name];
  if (!value || rule?.form !== 'words') return;
  const { source } = lesson;
  const open = source.text.indexOf('=', start) + 2;
  const offsets = alignValue(source.text, open, end, value);
  const run = {
    text: value,
    uncovered: rule.hasTokens ? coverTokens(value) : value,
    placeAt: (index: number) => source.placeAt(offsets[index] ?? start),
  };
  checkRun(run, { isLawCovered: true, hasTokens: rule.hasTokens === true }, known, report);
}

function checkBold(nodes: readonly MdxNode[], isInBold: boolean, lesson: LessonFile, report: Report): void {
  for (const node of nodes) {
    const isBold = node.type === 'strong';
    if (isBold && isInBold) report.add('nested-bold', lesson.source.placeAt(node.start));
    checkBold(node.children, isInBold || isBold, lesson, report);
  }
}

function checkLinks(lesson: LessonFile, model: CourseModel, report: Report): void {
  for (const node of nodesIn(lesson.nodes)) {
    if (node.type === 'link' && !isAlive(node.url, lesson, model))
      report.add('dead-link', lesson.source.placeAt(node.start), node.url);
  }
}

/** Pages of lessons stand beside each other: `../<lesson>/#<id>`. Other hosts are not asked. */
function isAlive(url: string, lesson: LessonFile, { outline, lessonFiles }: CourseModel): boolean {
  if (/^(https?|mailto|tel):/.test(url)) return true;
  if (url.startsWith('#')) return definedIds(lesson).has(decoded(url.slice(1)));
  const match = /^\.\.\/([a-z0-9-]+)\/(?:#(.*))?$/.exec(url);
  if (!match) return false;
  const target = lessonFiles.find(({ name }) => name === match[1]);
  if (!target || !outline.some(({ id }) => id === match[1])) return false;
  return match[2] === undefined || target.problem !== undefined || definedIds(target).has(decoded(match[2]));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function checkHead({ head }: LessonFile, { contract, laws }: CourseModel, report: Report): void {
  if (!head) return;
  const lead = head.root.get('lead');
  const length = shownLength(lead.text ?? '', laws);
  if (length > contract.leadAtMost) report.add('lead-length', lead.place, length, contract.leadAtMost);
  for (const line of head.root.get('takeaway').get('lines').list()) {
    const lineLength = shownLength(line.text ?? '', laws);
    if (lineLength > contract.takeawayLineAtMost)
      report.add('takeaway-length', line.place, lineLength, contract.takeawayLineAtMost);
  }
}
