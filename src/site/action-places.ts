// Where a dated step for the learner's own deal is asked for: in the lessons, and on the page for tomorrow's visit.
import { visit } from '../i18n/zh-CN/visit.ts';
import { VISIT_BLOCK } from '../schema/words/visit.ts';
import { archiveData } from './archive-data.ts';
import { urlFor } from './url.ts';

type Place = { readonly title: string; readonly url: string };

/** By block: the title of its lesson or page, and its address. */
export async function actionPlaces(): Promise<Readonly<Record<string, Place>>> {
  const { modules } = await archiveData();
  const lessons = modules.flatMap((module) => module.lessons);
  return Object.fromEntries([
    [VISIT_BLOCK, { title: visit.title, url: urlFor('play/tomorrow/') }],
    ...lessons.flatMap(({ title, url, worksheets }) =>
      worksheets
        .filter(({ fields }) => fields.some(({ tied }) => tied === 'next-step' || tied === 'next-step-on'))
        .map(({ id }): [string, Place] => [id, { title, url: `${url}#${id}` }]),
    ),
  ]);
}
