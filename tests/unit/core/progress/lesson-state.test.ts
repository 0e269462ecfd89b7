// A lesson is done when all of today's sections are read and all of today's questions answered.
import { expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { lessonState } from '../../../../src/core/progress/lesson-state.ts';
import { NO_PROGRESS } from '../../../../src/core/progress/progress.ts';
import { chosen, eventWith } from '../record/event-samples.ts';

const opened = eventWith({ seq: 1 });
const read = (seq: number, section: string) =>
  eventWith({ seq, type: 'sectionRead', body: { lesson: 'l1', section } });
const answered = (seq: number) =>
  eventWith({
    seq,
    type: 'answerCommitted',
    body: { question: 'q1', attempt: 1, response: chosen('a'), hintsUsed: 0, seed: 0 },
  });

test.each([
  ['nothing', NO_PROGRESS, { read: 0, of: 2, answered: 0, state: 'untouched' }],
  ['opened', foldAll([opened]), { read: 0, of: 2, answered: 0, state: 'begun' }],
  ['an answer alone', foldAll([answered(1)]), { read: 0, of: 2, answered: 1, state: 'begun' }],
  ['all read', foldAll([read(1, 's1'), read(2, 's2')]), { read: 2, of: 2, answered: 0, state: 'begun' }],
  [
    'all read and answered',
    foldAll([read(1, 's1'), read(2, 's2'), answered(3)]),
    { read: 2, of: 2, answered: 1, state: 'done' },
  ],
  [
    'a section that has left the content',
    foldAll([read(1, 's1'), read(2, 'gone')]),
    { read: 1, of: 2, answered: 0, state: 'begun' },
  ],
])('%s', (_, progress, expected) => {
  expect(lessonState(progress, 'l1', ['s1', 's2'], ['q1'])).toEqual(expected);
});

test('a lesson without sections is never done', () => {
  expect(lessonState(foldAll([opened]), 'l1', [], []).state).toBe('begun');
});
