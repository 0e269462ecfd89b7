// What an answer about money may cite: every law by id, as short as a card can show it.
import { lesson } from '../i18n/zh-CN/lesson.ts';
import { cite, lawsById } from './sources.ts';

type LawNote = { readonly cite: string; readonly summary: string; readonly mark?: string };

export async function lawNotes(): Promise<Readonly<Record<string, LawNote>>> {
  const laws = [...(await lawsById()).values()];
  return Object.fromEntries(
    laws.map((law): [string, LawNote] => {
      const mark =
        law.openQuestion ?? (law.status === 'in-force' ? undefined : lesson.law.status[law.status]);
      return [law.id, { cite: cite(law), summary: law.summary, ...(mark === undefined ? {} : { mark }) }];
    }),
  );
}
