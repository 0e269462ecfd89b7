// The figures of a case in a few lines, for authors who tune it at the prompt.

import { MARKS } from '../../src/core/roleplay/analysis/marks.ts';
import type { CaseReport } from '../../src/core/roleplay/checker/case-report.ts';
import { MARK_NAMES, PLAYER_NAMES } from './rule-words.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

export function figureLines({ caseId, figures }: CaseReport): readonly string[] {
  if (!figures) return [`案件“${caseId}”：局面太多，没有数完`];
  const { random, reader } = figures.marks;
  const total = (marks: typeof random) =>
    Math.max(
      1,
      MARKS.reduce((sum, mark) => sum + marks[mark], 0),
    );
  const marks = (name: string, own: typeof random) =>
    `  ${name}：${MARKS.map((mark) => `${MARK_NAMES[mark]} ${percent(own[mark] / total(own))}`).join('  ')}`;
  return [
    `案件“${caseId}”`,
    ...figures.scenarios.map(
      (one) =>
        `  对“${one.typeId}”：局面 ${one.states}，最长 ${one.longest} 招，随机走满分 ${percent(one.randomFull)}，` +
        `会看人的${one.readerFull ? '满分' : '没有满分'}，不看人的满分于 ${one.blindFull.length} 个变体，` +
        `开局值 ${one.startValues.map((value) => value.toFixed(0)).join('/')}，结局 ${one.tiers.join(' ')}`,
    ),
    ...figures.blind.map(
      ({ variant, by, line }) => `  变体“${variant}”不看人最好的走法（${by}）：${line.join(' → ')}`,
    ),
    `  会看人 ${percent(figures.readerShare)}，不看人 ${percent(figures.blindShare)}，相差 ${percent(figures.readerShare - figures.blindShare)}`,
    `  随机一局 ${figures.medianLength} 招，${percent(figures.goodShare)} 的招损失不到 3 分，` +
      `曲线分值 ${figures.curveValues.random} 个，会看人的 ${figures.curveValues.reader} 个`,
    marks(PLAYER_NAMES.random, random),
    marks(PLAYER_NAMES.reader, reader),
  ];
}
