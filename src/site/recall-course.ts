// Everything of the course that can become a card of the review: what a learner may read anyway, and questions without their keys.
import { getEntry } from 'astro:content';
import { writtenWords } from '../core/lesson/spoken.ts';
import {
  cardId,
  type LawCard,
  type PuzzleCard,
  type QuestionCard,
  type RecallCourse,
  type TakeawayCard,
} from '../core/recall/card.ts';
import { courseLessons, type Lesson } from './course.ts';
import { allDrills } from './drills.ts';
import { shortHash } from './hash.ts';
import { sectionsOf } from './lesson-scope.ts';
import { lessonSource } from './lesson-source.ts';
import { questionData } from './question-data.ts';
import { playShelf } from './scenarios.ts';
import { allQuestions, cite, citing, lawsById, mentioned } from './sources.ts';
import { lessonUrl, urlFor } from './url.ts';

/** The course as cards, in its order: questions, take-away cards, laws, set positions. */
export async function recallCourse(): Promise<RecallCourse> {
  const lessons = (await courseLessons()).map(({ lesson }) => lesson);
  const shelf = await playShelf();
  return {
    id: 'recall',
    lessons: await Promise.all(lessons.map(lessonOf)),
    shelf,
    puzzlesUrl: urlFor('play/puzzles/'),
    cards: [
      ...(await Promise.all(lessons.map(questionCards))).flat(),
      ...(await Promise.all(lessons.map(takeawayCard))),
      ...(await lawCards(lessons)),
      ...(await puzzleCards(new Map(shelf.map(({ caseId, title }) => [caseId, title])))),
    ],
  };
}

/** Name of the file: what it is, and a hash of its words. */
export function recallFile(course: RecallCourse): string {
  return `recall.${shortHash(JSON.stringify(course))}`;
}

async function lessonOf({ id, title }: Lesson) {
  const { body } = await lessonSource(id);
  return { id, title, url: lessonUrl(id), lastSection: [...sectionsOf(body).keys()].at(-1) ?? '' };
}

async function questionCards({ id: lesson }: Lesson): Promise<readonly QuestionCard[]> {
  const { body } = await lessonSource(lesson);
  const sections = sectionsOf(body);
  const questions = (await allQuestions()).filter((question) => question.lesson === lesson);
  return Promise.all(
    questions.map(async (question): Promise<QuestionCard> => {
      const { item, keyUrl, hash } = await questionData(question);
      return {
        kind: 'question',
        card: cardId('question', question.id),
        lesson,
        // A hint would be half of what is to be remembered.
        item: { ...item, hints: [] },
        keyUrl,
        refHash: hash,
        sectionTitle: sections.get(question.section) ?? '',
        sectionHref: lessonUrl(lesson, question.section),
      };
    }),
  );
}

async function takeawayCard({ id: lesson }: Lesson): Promise<TakeawayCard> {
  const entry = await getEntry('lessons', lesson);
  if (!entry) throw new Error(`no lesson file for ${lesson}`);
  const { id, title, lines } = entry.data.takeaway;
  const known = await citing();
  const plain = (line: string) => writtenWords(line, known);
  return { kind: 'takeaway', card: cardId('takeaway', id), lesson, title, lines: lines.map(plain) };
}

/** Every law that a lesson cites; where it cites none, all the same: a group can be taken in whole. */
async function lawCards(lessons: readonly Lesson[]): Promise<readonly LawCard[]> {
  const citing = await Promise.all(
    lessons.map(async ({ id }) => ({ id, laws: mentioned((await lessonSource(id)).source, 'law') })),
  );
  const laws = await lawsById();
  return [...laws.values()].map((law) => {
    const { document, article, summary, status, confidence, effective, until, openQuestion } = law;
    const successor = law.supersededBy === undefined ? undefined : laws.get(law.supersededBy);
    return {
      kind: 'law',
      card: cardId('law', law.id),
      lessons: citing.filter((one) => one.laws.includes(law.id)).map(({ id }) => id),
      cite: cite(law),
      url: `${urlFor('handbook/laws/')}#law-${law.id}`,
      document,
      article,
      summary,
      status,
      confidence,
      effective,
      ...(until === undefined ? {} : { until }),
      ...(openQuestion === undefined ? {} : { openQuestion }),
      ...(successor ? { successor: cite(successor) } : {}),
    };
  });
}

async function puzzleCards(titles: ReadonlyMap<string, string>): Promise<readonly PuzzleCard[]> {
  const puzzles = (await allDrills()).flatMap((one) => one.puzzles);
  return puzzles.map(({ id, caseId, ask }) => ({
    kind: 'puzzle',
    card: cardId('puzzle', id),
    title: titles.get(caseId) ?? '',
    ask,
    url: `${urlFor('play/puzzles/')}?puzzle=${id}`,
  }));
}
