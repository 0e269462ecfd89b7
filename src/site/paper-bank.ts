// The bank that papers are drawn from, as the build publishes it: items without hints and keys, the blueprint, both forms.
import { getCollection, getEntry } from 'astro:content';
import type { PaperBank, PaperQuestion } from '../core/papers/paper-bank.ts';
import { paperItem } from '../core/papers/paper-item.ts';
import { parallelForms } from '../core/papers/parallel-forms.ts';
import { loadCourse } from './course.ts';
import { shortHash } from './hash.ts';
import { sectionsOf } from './lesson-scope.ts';
import { paperOutline } from './paper-outline.ts';
import { questionData } from './question-data.ts';
import { allQuestions } from './sources.ts';
import { lessonUrl, urlFor } from './url.ts';

/** The bank and its address; undefined where no blueprint is written. */
export async function paperBank(): Promise<
  { readonly bank: PaperBank; readonly file: string; readonly url: string } | undefined
> {
  const [blueprint] = await getCollection('papers');
  if (!blueprint) return undefined;
  const { exam, tests } = blueprint.data;
  const { modules } = await loadCourse();
  const questions = await paperQuestions(modules);
  const pairs = parallelForms(questions, tests.objectives);
  const body = {
    ...(await paperOutline()),
    exam,
    tests: {
      minutes: tests.minutes,
      forms: pairs.map((pair, index) => {
        if (!pair) throw new Error(`content/papers.yaml: no pair of items for ${tests.objectives[index]}`);
        return { A: pair.A.id, B: pair.B.id };
      }),
    },
    questions,
  };
  const id = shortHash(JSON.stringify(body));
  return { bank: { id, ...body }, file: id, url: urlFor(`data/papers/${id}.json`) };
}

type Modules = Awaited<ReturnType<typeof loadCourse>>['modules'];

async function paperQuestions(modules: Modules): Promise<readonly PaperQuestion[]> {
  const moduleOf = new Map(modules.flatMap(({ id, lessons }) => lessons.map((one) => [one.id, id] as const)));
  return Promise.all(
    (await allQuestions()).map(async (question) => {
      const { id, type, lesson, section, objective, difficulty } = question;
      const { item, hash, keyUrl } = await questionData(question);
      const source = (await getEntry('lessons', lesson))?.body ?? '';
      return {
        id,
        type,
        module: moduleOf.get(lesson) ?? '',
        objective,
        difficulty,
        hash,
        item: paperItem(item),
        keyUrl,
        sectionTitle: sectionsOf(source).get(section) ?? '',
        sectionHref: lessonUrl(lesson, section),
      };
    }),
  );
}
