// The rules of the role-play's files, for those that could be read.
import type { CourseModel } from '../model/course-model.ts';
import type { Definition } from '../model/definitions.ts';
import type { ScenarioFile } from '../model/scenario-file.ts';
import type { Report } from '../report.ts';
import { checkClients } from './scenario-clients.ts';
import { checkConditions } from './scenario-conditions.ts';
import { checkCases } from './scenario-course.ts';
import { checkScenarioLines } from './scenario-lines.ts';
import { checkScenarioNames } from './scenario-names.ts';

export function checkScenarios(model: CourseModel, definitions: readonly Definition[], report: Report): void {
  const isRead = ({ file }: ScenarioFile) => file.problems.length === 0;
  const read = { ...model, cases: model.cases.filter(isRead), clients: model.clients.filter(isRead) };
  checkScenarioNames(read, definitions, report);
  for (const file of [...read.cases, ...read.clients]) checkConditions(file, report);
  checkCases(read, report);
  checkClients(read, report);
  checkScenarioLines(read, report);
}
