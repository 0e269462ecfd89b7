// The blueprint of the papers can be filled from the bank: every module, enough items of each difficulty, pairs for both forms.
import type { CourseModel } from '../model/course-model.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkPapers(model: CourseModel, report: Report): void {
  const { papers, course, quizzes } = model;
  const files = [papers, course, ...quizzes.map(({ file }) => file)];
  if (!papers || files.some((file) => file === undefined || file.problems.length > 0)) return;
  checkExam(model, papers.root.get('exam'), report);
  checkTests(model, papers.root.get('tests').get('objectives').list(), report);
}

function checkExam({ course, questions, outline }: CourseModel, exam: YamlPart, report: Report): void {
  const shares = exam.get('modules');
  // A question of a lesson that isn't there belongs to nobody; that is a finding of its own.
  const isWhole = questions.every((one) => outline.some(({ id }) => id === one.get('lesson').text));
  let sum = 0;
  for (const module of course?.root.get('modules').list() ?? []) {
    const id = module.get('id').text;
    if (id === undefined) continue;
    const found = shares.list().filter((share) => share.get('module').text === id);
    const [share] = found;
    const counts = share ? countsOf(share) : [];
    const total = counts.reduce((all, count) => all + count, 0);
    sum += total;
    if (!share || found.length !== 1 || total === 0)
      report.add('paper-module', (found[1] ?? share ?? shares).place, id, total === 0 ? 0 : found.length);
    const lessons = module
      .get('lessons')
      .list()
      .map((lesson) => lesson.get('id').text);
    for (const [index, wanted] of counts.entries()) {
      const there = questions.filter(
        (one) => lessons.includes(one.get('lesson').text) && one.get('difficulty').value === index + 1,
      ).length;
      if (share && isWhole && there < wanted)
        report.add('paper-bank', share.get('difficulty').place, id, index + 1, wanted, there);
    }
  }
  const items = exam.get('items');
  if (typeof items.value === 'number' && items.value !== sum)
    report.add('paper-sum', items.place, sum, items.value);
}

function countsOf(share: YamlPart): readonly number[] {
  return share
    .get('difficulty')
    .list()
    .map(({ value }) => (typeof value === 'number' ? value : 0));
}

function checkTests({ questions }: CourseModel, objectives: readonly YamlPart[], report: Report): void {
  const seen = new Set<string>();
  for (const objective of objectives) {
    const id = objective.text;
    if (id === undefined) continue;
    const levels = questions
      .filter((one) => one.get('objective').text === id)
      .map((one) => one.get('difficulty').value);
    if (seen.has(id)) report.add('paper-objective', objective.place, id, 'twice');
    else if (levels.length > 0 && new Set(levels).size === levels.length)
      report.add('paper-objective', objective.place, id, 'unpaired');
    seen.add(id);
  }
}
