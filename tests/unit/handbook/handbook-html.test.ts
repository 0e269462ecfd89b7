// The book as a whole, over the real course: contents, answers apart, nothing of trainers in the learner's book, all of it in theirs.
import { describe, expect, test } from 'vitest';
import { hanOf, runsOf } from '../../../scripts/built/han.ts';
import { readCourseSources } from '../../../scripts/handbook/course-sources.ts';
import { handbookHtml } from '../../../scripts/handbook/handbook-html.ts';
import { fillPages } from '../../../scripts/handbook/page-of.ts';
import { printedQuestion } from '../../../scripts/handbook/printed-question.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';
import { madePages } from '../../support/handbook/made-pages.ts';

const sources = readCourseSources(projectRoot);
const lessons = sources.course.modules.flatMap((module) => module.lessons);
const make = (edition: 'learner' | 'trainer', site?: string) =>
  handbookHtml({ edition, sources, page: madePages(sources), builtOn: '2026-11-28', site, styles: '' });
const learner = make('learner', 'https://kecheng.example.cn/hk/');
const trainer = make('trainer');
const contents = (html: string) => /<section class="contents">.*?<\/section>/s.exec(html)?.[0] ?? '';
const answersFrom = (html: string) => html.indexOf('<section class="part part-answers">');
const words = (html: string) => hanOf(html.replace(/<[^>]*>/g, ''));

describe('the learner’s handbook', () => {
  test('its contents name every lesson once, in order', () => {
    const named = [...contents(learner).matchAll(/href="#lesson-([\w-]+)"><b/g)].map(([, id]) => id);
    expect(named).toEqual(lessons.map(({ id }) => id));
  });

  test('every question stands in the body, its answer in the last part', () => {
    const from = answersFrom(learner);
    expect(from).toBeGreaterThan(learner.indexOf('part-laws'));
    for (const { id } of sources.questions) {
      const at = learner.indexOf(`id="${id}"`);
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(from);
      expect(learner.indexOf(`id="answer-${id}"`)).toBeGreaterThan(from);
    }
  });

  test('before that part nobody finds a run of an explanation or a misconception', () => {
    const bank = sources.questions.map((question) => printedQuestion(question, '', sources.cites));
    const open = runsOf(hanOf(JSON.stringify(bank.map(({ item }) => item))));
    const secret = [...runsOf(hanOf(JSON.stringify(bank.map(({ key }) => key))))].filter(
      (run) => !open.has(run),
    );
    const runsIn = (html: string) => runsOf(words(html));
    const [body, answers] = [learner.slice(0, answersFrom(learner)), learner.slice(answersFrom(learner))].map(
      runsIn,
    );
    expect(secret.filter((run) => body?.has(run))).toEqual([]);
    expect(secret.filter((run) => answers?.has(run)).length).toBeGreaterThan(secret.length / 2);
  });

  test('what a client type fears is not told', () => {
    for (const { fears, works } of sources.clients) {
      expect(learner).not.toContain(fears);
      expect(learner).not.toContain(works);
      expect(trainer).toContain(fears);
    }
  });

  test('each place that a page is asked of is there, and every page number can be put in', () => {
    for (const html of [learner, trainer]) {
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
      const numbered = fillPages(html, new Map([...ids].map((id, index) => [id, index + 1])));
      expect(numbered.match(/>000<\/a>/)).toBeNull();
      for (const [, id = ''] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
    }
  });

  test('no id stands twice', () => {
    for (const html of [learner, trainer]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('codes lead to the site that was named; without one there are none, and the cover says so', () => {
    expect(learner).toContain('href="https://kecheng.example.cn/hk/learn/');
    const bare = make('learner');
    expect(bare).not.toContain('class="qr"');
    expect(bare).toContain('没有印二维码');
  });
});

describe('the trainer’s handbook', () => {
  test('has each answer beside its question and no part of answers', () => {
    expect(answersFrom(trainer)).toBe(-1);
    const keys = trainer.match(/class="trainer-note question-key"/g) ?? [];
    expect(keys).toHaveLength(sources.questions.length);
  });

  test('has the plan of the day, with every lesson in it', () => {
    const day = /<section class="day">.*?<\/section>/s.exec(trainer)?.[0] ?? '';
    for (const { title } of lessons) expect(day).toContain(title);
    expect(learner).not.toContain('class="day"');
  });
});
