// Where in the lessons a dated step for the learner's own deal is asked for.
import { archiveData } from './archive-data.ts';

type Place = { readonly title: string; readonly url: string };

/** By block: the title of its lesson and its address. */
export async function actionPlaces(): Promise<Readonly<Record<string, Place>>> {
  const { modules } = await archiveData();
  const lessons = modules.flatMap((module) => module.lessons);
  return Object.fromEntries(
    lessons.flatMap(({ title, url, worksheets }) =>
      worksheets
        .filter(({ fields }) => fields.some(({ tied }) => tied === 'next-step' || tied === 'next-step-on'))
        .map(({ id }): [string, Place] => [id, { title, url: `${url}#${id}` }]),
    ),
  );
}
