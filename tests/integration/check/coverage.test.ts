// What becomes of an item of the course card in the small course, and what makes up for a section that is not asked.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCourse } from '../../../scripts/check/check-course.ts';
import { buildModel } from '../../../scripts/check/model/course-model.ts';
import { sourceFile } from '../../../scripts/check/source.ts';
import { coveragePage } from '../../../scripts/coverage/coverage-page.ts';
import { coverageRows } from '../../../scripts/coverage/coverage-rows.ts';
import { validCourseFiles } from './defect.ts';
import { smallContract } from './small-contract.ts';

function filesWith(changes: readonly (readonly [file: string, from: string, to: string])[]) {
  return [...validCourseFiles()].map(([path, absolute]) => {
    const own = changes.filter(([file]) => file === path);
    return sourceFile(
      path,
      own.reduce((text, [, from, to]) => text.replace(from, to), readFileSync(absolute, 'utf8')),
    );
  });
}

test('an item is followed to its sections, their questions, and the moves that show it', () => {
  expect(coverageRows(buildModel(filesWith([]), smallContract), 'first-lesson')).toEqual([
    {
      item: '闭环',
      sections: [
        { id: 'one-case', title: '钱没来' },
        { id: 'one-method', title: '从交付往后数' },
      ],
      questions: ['q-one-1', 'q-one-2', 'q-one-3', 'q-one-4', 'q-one-5'],
      shown: [
        { kind: 'skill', name: 'listening', moves: [{ of: 'tiny-debt', ids: ['td-ask-batch'] }] },
        {
          kind: 'tactic',
          name: 'paper-list',
          moves: [{ of: 'tiny-debt', ids: ['td-list', 'td-again'] }],
        },
      ],
      leadsTo: [],
    },
  ]);
});

test('what is not shown says so', () => {
  const page = coveragePage(
    buildModel(filesWith([['content/course.yaml', ', shown: { clients: [steady] }', '']]), smallContract),
  );
  expect(page).toContain('| 客户难约 | `two-case` 三次没约上 | q-two-1, q-two-2 | no role-play evidence');
});

test('a section that is not asked will do with an objective that is', () => {
  const changes = [
    ['quizzes/0-opening.yaml', 'section: one-case', 'section: one-method'],
    [
      'content/course.yaml',
      'sections: [one-case, one-method],',
      'sections: [one-case, one-method], objectives: [obj-one-find],',
    ],
  ] as const;
  expect(checkCourse(filesWith(changes), smallContract)).toEqual([]);
});
