// What a room can be asked by raised hands, and the cases that it can play: for the trainer edition.
import type { HandsBank, HandsItem, HandsTalk } from '../core/classroom/hands/hands-bank.ts';
import { talksIn } from '../core/classroom/hands/talks-in.ts';
import { paperItem } from '../core/papers/paper-item.ts';
import type { PublicItem } from '../core/quiz/item.ts';
import { courseLessons } from './course.ts';
import { drillsOf } from './drills.ts';
import { lessonSource } from './lesson-source.ts';
import { questionData } from './question-data.ts';
import { playCases } from './scenarios.ts';
import { allQuestions, citing } from './sources.ts';

export async function handsBank(): Promise<HandsBank> {
  const lessons = (await courseLessons()).map(({ lesson: { id, title } }) => ({ id, title }));
  const [questions, talks] = await Promise.all([handsQuestions(), Promise.all(lessons.map(talksOf))]);
  const cases = (await playCases()).map(async ({ caseId, title, unit, types, refs }) => ({
    caseId,
    title,
    unit,
    types: types.map(({ id, name }) => {
      const ref = refs.find(({ typeId }) => typeId === id);
      return { id, name, hash: ref?.hash ?? '', variants: ref?.variants ?? 0 };
    }),
    cut: (await drillsOf(caseId))?.cut,
  }));
  return { lessons, questions, talks: talks.flat(), cases: await Promise.all(cases) };
}

async function handsQuestions(): Promise<HandsBank['questions']> {
  const all = await Promise.all(
    (await allQuestions()).map(async (question) => {
      const { item, hash, keyUrl } = await questionData(question);
      const plain = paperItem(item);
      return isByHands(plain) ? [{ lesson: question.lesson, hash, item: plain, keyUrl }] : [];
    }),
  );
  return all.flat();
}

function isByHands(item: PublicItem): item is HandsItem {
  return item.type === 'single' || item.type === 'multiple' || item.type === 'true-false';
}

async function talksOf({ id: lesson }: { readonly id: string }): Promise<readonly HandsTalk[]> {
  return talksIn(lesson, (await lessonSource(lesson)).body, await citing());
}
