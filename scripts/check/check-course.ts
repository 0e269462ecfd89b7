// Runs all rules over the files of a course and returns every finding at once.
import type { Finding } from '../../src/schema/finding.ts';
import type { Contract } from './contract.ts';
import { buildModel, type CourseModel, yamlFiles } from './model/course-model.ts';
import { definitionsIn } from './model/definitions.ts';
import { referencesIn } from './model/references.ts';
import { createReport } from './report.ts';
import { checkAgenda } from './rules/agenda.ts';
import { checkCoverage } from './rules/coverage.ts';
import { checkDrills } from './rules/drills.ts';
import { checkFiles } from './rules/files.ts';
import { checkHelp } from './rules/help.ts';
import { checkIds } from './rules/ids.ts';
import { checkLaw } from './rules/laws.ts';
import { checkLessonParts } from './rules/lesson-parts.ts';
import { checkLessonWords } from './rules/lesson-words.ts';
import { checkOutline } from './rules/outline.ts';
import { checkPapers } from './rules/papers.ts';
import { checkQuestionPlaces } from './rules/question-places.ts';
import { checkQuestionSets } from './rules/question-sets.ts';
import { checkReference, knownIn } from './rules/references.ts';
import { checkScenarios } from './rules/scenarios.ts';
import { checkTags } from './rules/tags.ts';
import { checkVisits } from './rules/visits.ts';
import { checkYamlWords } from './rules/yaml-words.ts';
import type { SourceFile } from './source.ts';

/** Sorted by file and place. Never throws, whatever the files hold. */
export function checkCourse(files: readonly SourceFile[], contract: Contract): readonly Finding[] {
  const report = createReport();
  const model = buildModel(files, contract);
  const definitions = definitionsIn(model);
  const known = knownIn(model, definitions);
  checkFiles(model, report);
  checkIds(model, definitions, isComplete(model), report);
  for (const reference of referencesIn(model)) checkReference(reference, known, report);
  checkOutline(model, report);
  checkCoverage(model, report);
  for (const lesson of model.lessonFiles) {
    checkTags(lesson, report);
    checkLessonParts(lesson, model, report);
    checkLessonWords(lesson, model, known, report);
  }
  checkQuestionPlaces(model, report);
  checkQuestionSets(model, report);
  const laws = model.laws?.root.get('laws').list() ?? [];
  for (const law of laws) checkLaw(law, laws, report);
  checkScenarios(model, definitions, report);
  checkYamlWords(model, known, report);
  checkDrills(model, report);
  checkVisits(model, report);
  checkPapers(model, report);
  checkAgenda(model, report);
  checkHelp(model, known, report);
  return report.findings();
}

/** Whether every file could be read: only then is an id that is not there really gone. */
function isComplete(model: CourseModel): boolean {
  return (
    model.course !== undefined &&
    model.laws !== undefined &&
    model.glossary !== undefined &&
    yamlFiles(model).every(({ problems }) => problems.length === 0) &&
    model.lessonFiles.every(({ problem, head }) => problem === undefined && head?.problems.length === 0)
  );
}
