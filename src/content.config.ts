// Astro collections over content/ and quizzes/: the words of the course, validated on the way in.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { agendaSchema } from './schema/agenda.ts';
import { caseSchema } from './schema/case.ts';
import { certificateKeysSchema } from './schema/certificate-keys.ts';
import { clientSchema } from './schema/client.ts';
import { courseSchema } from './schema/course.ts';
import { drillsSchema } from './schema/drills.ts';
import { helpSchema } from './schema/help.ts';
import { lawFileSchema } from './schema/law.ts';
import { lessonSchema } from './schema/lesson.ts';
import { papersSchema } from './schema/papers.ts';
import { questionFileSchema } from './schema/question.ts';
import { termFileSchema } from './schema/term.ts';
import { visitsSchema } from './schema/visits.ts';
import { buildEnv } from './site/build-env.ts';
import { yamlLoader } from './site/yaml-loader.ts';

const { root } = buildEnv(process.env);
const content = `${root}/content`;
const stem = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, '');

export const collections = {
  course: defineCollection({ loader: yamlLoader(content, 'course.yaml'), schema: courseSchema }),
  laws: defineCollection({ loader: yamlLoader(content, 'laws.yaml'), schema: lawFileSchema }),
  terms: defineCollection({ loader: yamlLoader(content, 'glossary.yaml'), schema: termFileSchema }),
  questions: defineCollection({ loader: yamlLoader(`${root}/quizzes`), schema: questionFileSchema }),
  cases: defineCollection({ loader: yamlLoader(`${content}/cases`), schema: caseSchema }),
  clients: defineCollection({ loader: yamlLoader(`${content}/clients`), schema: clientSchema }),
  drills: defineCollection({ loader: yamlLoader(`${content}/drills`), schema: drillsSchema }),
  visits: defineCollection({ loader: yamlLoader(content, 'visits.yaml'), schema: visitsSchema }),
  papers: defineCollection({ loader: yamlLoader(content, 'papers.yaml'), schema: papersSchema }),
  agenda: defineCollection({ loader: yamlLoader(content, 'agenda.yaml'), schema: agendaSchema }),
  certificateKeys: defineCollection({
    loader: yamlLoader(content, 'certificate-keys.yaml'),
    schema: certificateKeysSchema,
  }),
  help: defineCollection({
    loader: glob({ base: `${content}/help`, pattern: '*/*.mdx' }),
    schema: helpSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: content, pattern: '*/*.mdx', generateId: stem }),
    schema: lessonSchema,
  }),
};
