// The JSON schemas for authors' editors, made from the same shapes as the content check, and the setting that finds them.
import { z } from 'zod';
import { agendaSchema } from '../../src/schema/agenda.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { certificateKeysSchema } from '../../src/schema/certificate-keys.ts';
import { clientSchema } from '../../src/schema/client.ts';
import { courseSchema } from '../../src/schema/course.ts';
import { lawFileSchema } from '../../src/schema/law.ts';
import { lessonSchema } from '../../src/schema/lesson.ts';
import { papersSchema } from '../../src/schema/papers.ts';
import { questionFileSchema } from '../../src/schema/question.ts';
import { termFileSchema } from '../../src/schema/term.ts';
import { visitsSchema } from '../../src/schema/visits.ts';

const SCHEMAS = [
  { name: 'course', files: 'content/course.yaml', schema: courseSchema },
  { name: 'laws', files: 'content/laws.yaml', schema: lawFileSchema },
  { name: 'glossary', files: 'content/glossary.yaml', schema: termFileSchema },
  { name: 'questions', files: 'quizzes/*.yaml', schema: questionFileSchema },
  { name: 'case', files: 'content/cases/*.yaml', schema: caseSchema },
  { name: 'client', files: 'content/clients/*.yaml', schema: clientSchema },
  { name: 'visits', files: 'content/visits.yaml', schema: visitsSchema },
  { name: 'papers', files: 'content/papers.yaml', schema: papersSchema },
  { name: 'agenda', files: 'content/agenda.yaml', schema: agendaSchema },
  { name: 'certificate-keys', files: 'content/certificate-keys.yaml', schema: certificateKeysSchema },
  { name: 'lesson-head', files: undefined, schema: lessonSchema },
] as const;

export type TextFile = { readonly path: string; readonly text: string };

/** Files below the project root. Rules between parts of a question cannot be said in JSON schema: the content check has them. */
export function schemaFiles(): readonly TextFile[] {
  const settings = {
    'yaml.schemas': Object.fromEntries(
      SCHEMAS.flatMap(({ name, files }) =>
        files === undefined ? [] : [[`./docs/schema/${name}.json`, files]],
      ),
    ),
  };
  return [
    ...SCHEMAS.map(({ name, schema }) => ({
      path: `docs/schema/${name}.json`,
      text: json(z.toJSONSchema(schema, { io: 'input', reused: 'ref' })),
    })),
    { path: '.vscode/settings.json', text: json(settings) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
