// Files that are missing, stray or unreadable, and YAML that has not the agreed shape.
import type { z } from 'zod';
import { agendaSchema } from '../../../src/schema/agenda.ts';
import { caseSchema } from '../../../src/schema/case.ts';
import { certificateKeysSchema } from '../../../src/schema/certificate-keys.ts';
import { clientSchema } from '../../../src/schema/client.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { drillsSchema } from '../../../src/schema/drills.ts';
import { helpSchema } from '../../../src/schema/help.ts';
import { lawFileSchema } from '../../../src/schema/law.ts';
import { lessonSchema } from '../../../src/schema/lesson.ts';
import { papersSchema } from '../../../src/schema/papers.ts';
import { questionFileSchema } from '../../../src/schema/question.ts';
import { registerSchema } from '../../../src/schema/register.ts';
import { termFileSchema } from '../../../src/schema/term.ts';
import { visitsSchema } from '../../../src/schema/visits.ts';
import {
  AGENDA,
  CASES,
  CERTIFICATE_KEYS,
  CLIENTS,
  COURSE,
  type CourseModel,
  DRILLS,
  GLOSSARY,
  LAWS,
  PAPERS,
  REGISTER,
  VISITS,
  yamlFiles,
} from '../model/course-model.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { reportShape } from '../yaml/schema-findings.ts';
import type { YamlFile } from '../yaml/yaml-part.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  [COURSE]: courseSchema,
  [LAWS]: lawFileSchema,
  [GLOSSARY]: termFileSchema,
  [REGISTER]: registerSchema,
};

export function checkFiles(model: CourseModel, report: Report): void {
  const paths = new Set(model.files.map(({ path }) => path));
  for (const path of Object.keys(SCHEMAS)) {
    if (!paths.has(path)) report.add('file-missing', { file: path, line: 1, col: 1 }, path);
  }
  for (const file of model.files) {
    const bad = file.text.indexOf('\uFFFD');
    if (bad >= 0) report.add('not-utf8', file.placeAt(bad));
    if (/\.(md|markdown|yml|mdown|txt|docx?)$/i.test(file.path))
      report.add('stray-file', file.placeAt(0), file.path);
  }
  for (const file of yamlFiles(model)) checkYaml(file, schemaOf(file.source.path), report);
  for (const lesson of model.lessonFiles) checkMdxFile(lesson, lessonSchema, 'lesson', report);
  for (const page of model.helpFiles) checkMdxFile(page, helpSchema, 'id', report);
}

function schemaOf(path: string): z.ZodType {
  if (path.startsWith(CASES)) return caseSchema;
  if (path.startsWith(DRILLS)) return drillsSchema;
  if (path === VISITS) return visitsSchema;
  if (path === PAPERS) return papersSchema;
  if (path === AGENDA) return agendaSchema;
  if (path === CERTIFICATE_KEYS) return certificateKeysSchema;
  return path.startsWith(CLIENTS) ? clientSchema : (SCHEMAS[path] ?? questionFileSchema);
}

/** A file that cannot be read says nothing about its shape yet. */
function checkYaml(file: YamlFile, schema: z.ZodType, report: Report): void {
  for (const { place, problem } of file.problems) report.add('yaml-syntax', place, problem);
  if (file.problems.length === 0) reportShape(file, schema, report);
}

function checkMdxFile(file: LessonFile, schema: z.ZodType, firstKey: string, report: Report): void {
  const { source, head, problem } = file;
  if (head) checkYaml(head, schema, report);
  else report.add('missing-key', source.placeAt(0), firstKey);
  if (!problem) return;
  const place = source.placeAt(problem.offset);
  if (problem.kind === 'esm') report.add('mdx-import', place);
  else if (problem.kind === 'expression') report.add('mdx-expression', place);
  else report.add('mdx-syntax', place, problem.problem);
}
