// What is said in the role-play: short enough to be spoken, never twice the same, and claims that can be true or false.
import type { CourseModel } from '../model/course-model.ts';
import type { ScenarioFile } from '../model/scenario-file.ts';
import { localsOf } from '../model/scenario-names.ts';
import type { Report } from '../report.ts';
import { hanCount } from '../words/han-count.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkScenarioLines(model: CourseModel, report: Report): void {
  const first = new Map<string, YamlPart>();
  for (const file of [...model.cases, ...model.clients]) {
    const words = [...file.spoken.flatMap(voices), ...file.bank].map((line) => line.get('text'));
    for (const text of [...words, ...file.moves.map((move) => move.get('text'))]) {
      const count = hanCount(text.text ?? '');
      if (count > model.contract.lineAtMost)
        report.add('line-long', text.place, count, model.contract.lineAtMost);
    }
    for (const text of words) {
      const key = text.text?.trim();
      if (!key) continue;
      const earlier = first.get(key)?.place;
      if (earlier) report.add('line-twice', text.place, key, `${earlier.file}:${earlier.line}`);
      else first.set(key, text);
    }
    for (const move of file.moves) checkTrapReason(move, report);
    checkClaims(file, report);
  }
}

/** A line and what it becomes in the mouths of types. */
function voices(line: YamlPart): readonly YamlPart[] {
  return [
    line,
    ...line
      .get('types')
      .entries()
      .map(([, words]) => words),
  ];
}

function checkTrapReason(move: YamlPart, report: Report): void {
  if (move.get('redLine').value !== undefined && move.get('trap').value === undefined)
    report.add('trap-reason', move.get('id').place, move.get('id').text ?? '');
}

/** A sentence that is always true, or never, cannot part anything. */
function checkClaims(file: ScenarioFile, report: Report): void {
  const variants = localsOf(file, 'variant').length;
  for (const claim of localsOf(file, 'claim')) {
    const count = new Set(
      claim
        .get('trueIn')
        .list()
        .map((one) => one.text),
    ).size;
    if (claim.get('trueIn').value !== undefined && (count === 0 || count === variants))
      report.add('claim-constant', claim.get('trueIn').place, claim.get('text').text ?? '', count > 0);
  }
}
