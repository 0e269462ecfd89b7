// The pages for the projector, made of the lessons' blocks and take-away cards at build time (trainer edition only).
import { getCollection, getEntry } from 'astro:content';
import { lessonSlides } from '../core/classroom/slides/course-slides.ts';
import { type BlockWords, type LessonBlock, lessonBlocks } from '../core/classroom/slides/lesson-blocks.ts';
import type { CourseSlides, SlideBody } from '../core/classroom/slides/slide.ts';
import { formatNumber } from '../core/money/format.ts';
import { plainText, richText } from '../core/quiz/rich-text.ts';
import { slides as words } from '../i18n/zh-CN/classroom-slides.ts';
import { courseLessons, type Lesson } from './course.ts';
import { shortHash } from './hash.ts';
import { citing } from './sources.ts';

/** All pages of the course, in its order. @throws Error naming a block that is too long for the projector */
export async function courseSlides(): Promise<CourseSlides> {
  const lessons = (await courseLessons()).map(({ lesson }) => lesson);
  const blockWords: BlockWords = { cite: await citing(), caseBody: await caseBodies() };
  const slides = await Promise.all(
    lessons.map(async ({ id, title }) =>
      lessonSlides({ id, title }, await blocksOf(id, blockWords), shortHash),
    ),
  );
  return { lessons: lessons.map(({ id, title }) => ({ id, title })), slides: slides.flat() };
}

async function blocksOf(lesson: Lesson['id'], blockWords: BlockWords): Promise<readonly LessonBlock[]> {
  const entry = await getEntry('lessons', lesson);
  if (!entry) throw new Error(`no lesson file for ${lesson}`);
  const { id, title, lines } = entry.data.takeaway;
  const items = lines.map((line) => plainText(richText(line, blockWords.cite)));
  return [
    ...lessonBlocks(entry.body ?? '', blockWords).map((block) =>
      block.kind === 'case' ? { ...block, id: `${lesson}-${block.id}` } : block,
    ),
    { id, kind: 'takeaway', body: { form: 'list', title, items, from: 0 } },
  ];
}

/** What the learner is handed before a case, in five rows. */
async function caseBodies(): Promise<BlockWords['caseBody']> {
  const cases = new Map((await getCollection('cases')).map(({ data }) => [data.id, data]));
  return (caseId): SlideBody | undefined => {
    const one = cases.get(caseId);
    if (!one) return undefined;
    const { owedFen, contractFen, stuck, pocket, goal } = one.brief;
    const yuan = (fen: number) => words.case.yuan(formatNumber(fen / 1_000_000));
    return {
      form: 'table',
      title: one.title,
      head: [],
      rows: [
        [words.case.unit, one.unit],
        [words.case.owed, words.case.amount(yuan(owedFen), yuan(contractFen))],
        [words.case.stuck, stuck],
        [words.case.pocket, pocket],
        [words.case.goal, goal],
      ],
    };
  };
}
