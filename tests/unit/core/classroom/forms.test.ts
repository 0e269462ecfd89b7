// Forms: files that are no forms are refused, a sheet counts once, paper and files add up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilledForm, FORM_FORMAT, formIn } from '../../../../src/core/classroom/forms/filled-form.ts';
import { formPage } from '../../../../src/core/classroom/forms/form-page.ts';
import { FORM_IDS, FORMS, type FormQuestion, optionsOf } from '../../../../src/core/classroom/forms/forms.ts';
import { EMPTY_FORMS, formSums, reduceForms } from '../../../../src/core/classroom/forms/forms-state.ts';
import { isRoomEvent, type RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { forms as words } from '../../../../src/i18n/zh-CN/classroom-forms.ts';

const questionsOf = (form: FilledForm['form']): readonly FormQuestion[] => FORMS[form];
const anyForm: fc.Arbitrary<FilledForm> = fc.constantFrom(...FORM_IDS).chain((form) =>
  fc.record({
    form: fc.constant(form),
    sheet: fc.nat(12).map((number) => `sheet${String(number).padStart(4, '0')}`),
    answers: fc
      .tuple(
        ...questionsOf(form).map((question) =>
          question.kind === 'text'
            ? fc.string({ maxLength: 500 })
            : fc.constantFrom('', ...optionsOf(question)),
        ),
      )
      .map((answers) => Object.fromEntries(questionsOf(form).map(({ id }, at) => [id, answers[at] ?? '']))),
  }),
);
const event = (type: string, body: unknown) => ({ room: 'r', seq: 1, at: 0, type, body }) as RoomEvent;

test('a filled form comes back out of its file; anything else is none', () => {
  fc.assert(
    fc.property(anyForm, fc.boolean(), (form, hasMark) => {
      const text = JSON.stringify({ format: FORM_FORMAT, v: 1, ...form });
      expect(formIn(hasMark ? `\ufeff${text}` : text)).toEqual(form);
      expect(formIn(text.slice(1))).toBeUndefined();
      expect(formIn(JSON.stringify(form))).toBeUndefined();
    }),
  );
  const one = { form: 'after', sheet: 'sheet0001', answers: { useful: '6' } };
  for (const wrong of [one, { ...one, answers: { name: '林晓' } }, { ...one, answers: {}, sheet: '林晓' }])
    expect(formIn(JSON.stringify({ format: FORM_FORMAT, ...wrong }))).toBeUndefined();
});

test('each sheet counts once; what is on paper is added; a mean is that of all ticks', () => {
  fc.assert(
    fc.property(fc.array(anyForm, { maxLength: 30 }), fc.nat(20), (forms, ticks) => {
      const first = new Map<string, FilledForm>();
      for (const form of forms) if (!first.has(form.sheet)) first.set(form.sheet, form);
      const taken = forms.reduce((state, form) => reduceForms(state, event('formTaken', form)), EMPTY_FORMS);
      const paper = { form: 'after', question: 'useful', counts: { '5': ticks } };
      const state = reduceForms(taken, event('ticksCounted', paper));
      const useful = formSums(state, 'after').find(({ question }) => question.id === 'useful');
      const given = [...first.values()]
        .filter(({ form }) => form === 'after')
        .map(({ answers }) => answers['useful'] ?? '');
      const marks = [
        ...given.filter((mark) => mark !== '').map(Number),
        ...Array.from({ length: ticks }, () => 5),
      ];
      expect(useful?.people).toBe(marks.length);
      if (marks.length === 0) expect(useful?.mean).toBeUndefined();
      else expect(useful?.mean).toBeCloseTo(marks.reduce((a, b) => a + b, 0) / marks.length);
    }),
  );
});

test('ticks for what is no option are no event', () => {
  expect(isRoomEvent(event('ticksCounted', { form: 'after', question: 'pace', counts: { right: 3 } }))).toBe(
    true,
  );
  expect(isRoomEvent(event('ticksCounted', { form: 'after', question: 'pace', counts: { good: 3 } }))).toBe(
    false,
  );
  expect(isRoomEvent(event('ticksCounted', { form: 'after', question: 'best', counts: { a: 1 } }))).toBe(
    false,
  );
});

test('every question and option has its words, and the page asks for nothing from anywhere', () => {
  for (const form of FORM_IDS) {
    const { questions } = words.form[form];
    for (const question of questionsOf(form)) {
      expect(questions[question.id]?.ask).toBeTruthy();
      expect(Object.keys(questions[question.id]?.options ?? {}).sort()).toEqual(
        [...optionsOf(question)].sort(),
      );
    }
    const page = formPage(form, {
      title: 'a<b',
      lead: '',
      note: '',
      save: '',
      saved: '"',
      answerName: '',
      ask: (id) => id,
      option: (_, option) => option,
    });
    expect(page).toContain('a&lt;b');
    expect(page).not.toMatch(/https?:|src=|@import|url\(/);
  }
});
