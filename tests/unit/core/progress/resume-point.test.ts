// Going on: the lesson in hand at its last position, else the next that isn't done, else nothing.
import { expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { NO_PROGRESS } from '../../../../src/core/progress/progress.ts';
import { resumePoint } from '../../../../src/core/progress/resume-point.ts';
import { eventWith } from '../record/event-samples.ts';

const order = ['l1', 'l2', 'l3'].map((id) => ({ id, sections: [{ id: `${id}-s` }], questions: [] }));
const opened = (seq: number, lesson: string) => eventWith({ seq, body: { lesson } });
const moved = (seq: number, lesson: string, section = `${lesson}-s`) =>
  eventWith({ seq, type: 'positionMoved', body: { lesson, section, fraction: 0.5 } });
const read = (seq: number, lesson: string) =>
  eventWith({ seq, type: 'sectionRead', body: { lesson, section: `${lesson}-s` } });

test.each([
  ['the first lesson at the start', NO_PROGRESS, { lesson: 'l1' }],
  ['the last place', foldAll([moved(1, 'l2')]), { lesson: 'l2', section: 'l2-s' }],
  ['a lesson only opened', foldAll([moved(1, 'l1'), opened(2, 'l3')]), { lesson: 'l3' }],
  ['the next lesson after a finished one', foldAll([read(1, 'l1')]), { lesson: 'l2' }],
  [
    'the next lesson at its own place',
    foldAll([moved(1, 'l2'), read(2, 'l1')]),
    { lesson: 'l2', section: 'l2-s' },
  ],
  ['an earlier one when all after are done', foldAll([read(1, 'l2'), read(2, 'l3')]), { lesson: 'l1' }],
  ['the lesson without a section that is gone', foldAll([moved(1, 'l2', 'gone')]), { lesson: 'l2' }],
  ['the start when the last lesson is gone', foldAll([moved(1, 'gone')]), { lesson: 'l1' }],
  ['nothing when all are done', foldAll([read(1, 'l1'), read(2, 'l2'), read(3, 'l3')]), undefined],
])('%s', (_, progress, expected) => {
  expect(resumePoint(progress, order)).toEqual(expected);
});

test('an empty course has nowhere to go', () => {
  expect(resumePoint(NO_PROGRESS, [])).toBeUndefined();
});
