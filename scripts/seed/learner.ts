// A made-up learner works through the course: reads, answers, errs, tries again, writes, stops when the evening is over.
import { seededRandom } from '../../src/core/quiz/random.ts';
import type { EventRef, StoredEvent } from '../../src/schema/words/event.ts';
import { answerTo } from './answers.ts';
import { createDevice, type Device } from './device.ts';
import { fieldText } from './field-texts.ts';
import { createHours, type Hours } from './hours.ts';
import type { SeedBlock, SeedCourse, SeedLesson, SeedQuestion, SeedSection } from './read-lessons.ts';
import { sittingsUntil } from './sittings.ts';

export type LearnerOptions = {
  /** Everything is drawn from it. */
  readonly seed: string;
  /** Last day of the two weeks, YYYY-MM-DD. */
  readonly until: string;
};

/** The record: whose it is, and what each device wrote, in order. */
export type LearnerRecord = {
  readonly profile: string;
  readonly devices: readonly (readonly StoredEvent[])[];
};

type Task = {
  readonly lesson: SeedLesson;
  readonly section: SeedSection;
  readonly what:
    | { readonly kind: 'read' }
    | { readonly kind: 'answer'; readonly question: SeedQuestion }
    | { readonly kind: 'write'; readonly block: SeedBlock };
};

const MS_PER_HAN = 150;
const ANSWER_MS = 70_000;
const FIELD_MS = 25_000;
/** The computer reminds him; after so many sittings he makes a backup. */
const BACKUP_AFTER = 6;

/** The record of two weeks. The same seed, day and course give the same events. */
export function learnerRecord(course: SeedCourse, { seed, until }: LearnerOptions): LearnerRecord {
  const random = seededRandom(`learner/${seed}`);
  const id = () => Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
  const profile = id();
  const desk = createDevice(course.id, profile, id());
  const phone = createDevice(course.id, profile, id());
  const tasks = course.lessons.flatMap(tasksOf);
  const learner = createLearner(random, until);
  const needMs = tasks.reduce((sum, task) => sum + timeFor(task), 0);
  sittingsUntil(until, needMs, random).forEach((sitting, index) => {
    const [device, other] = sitting.isPhone ? [phone, desk] : [desk, phone];
    device.takeIn(other, sitting.from);
    if (index === BACKUP_AFTER) backUp(sitting.from, desk, phone, seed);
    learner.sit(createHours(sitting, device), tasks);
  });
  return { profile, devices: [desk.events, phone.events].filter((events) => events.length > 0) };
}

function tasksOf(lesson: SeedLesson): readonly Task[] {
  return lesson.sections.flatMap((section) => [
    { lesson, section, what: { kind: 'read' } } as const,
    ...section.questions.map(
      (question) => ({ lesson, section, what: { kind: 'answer', question } }) as const,
    ),
    ...section.blocks.map((block) => ({ lesson, section, what: { kind: 'write', block } }) as const),
  ]);
}

function timeFor({ section, what }: Task): number {
  switch (what.kind) {
    case 'read':
      return section.han * MS_PER_HAN;
    case 'answer':
      return ANSWER_MS;
    case 'write':
      return what.block.fields.length * FIELD_MS;
  }
}

function createLearner(random: () => number, until: string) {
  const opened = new Set<string>();
  const attempts = new Map<string, number>();
  let next = 0;
  let wrong: Task[] = [];

  const tryOnce = (hours: Hours, { lesson, section, what }: Task): boolean => {
    if (what.kind !== 'answer') return true;
    const { item, hash, difficulty } = what.question;
    const attempt = (attempts.get(item.id) ?? 0) + 1;
    attempts.set(item.id, attempt);
    const ref = { id: item.id, hash };
    hours.work(ANSWER_MS * (0.5 + random()), refOf(lesson), section.id);
    const hintsBefore = Math.min(attempt - 1, item.hints.length);
    const asksHint = hintsBefore < item.hints.length && random() < (attempt === 1 ? 0.2 : 0.6);
    const hint = item.hints[hintsBefore];
    if (asksHint && hint) {
      hours.device.write(hours.now(), 'hintShown', ref, { question: item.id, hint: hint.id });
      hours.work(15_000, refOf(lesson), section.id);
    }
    const chance = 0.74 - 0.14 * (difficulty - 1) + 0.1 * (attempt - 1) + (asksHint ? 0.1 : 0);
    const { response, grade } = answerTo(what.question, random() < chance, attempt, random);
    const hintsUsed = hintsBefore + (asksHint ? 1 : 0);
    hours.device.write(hours.now(), 'answerCommitted', ref, {
      question: item.id,
      attempt,
      response,
      hintsUsed,
      seed: attempt,
    });
    hours.pause(400);
    const { score, correct, misconceptions } = grade;
    hours.device.write(hours.now(), 'answerGraded', ref, {
      question: item.id,
      attempt,
      score,
      correct,
      misconceptions: misconceptions.map((one) => one.id),
    });
    hours.work(20_000 + 15_000 * random(), refOf(lesson), section.id);
    return correct;
  };

  const answer = (hours: Hours, task: Task) => {
    if (tryOnce(hours, task)) return;
    const isPatient = random() < 0.35;
    if (!isPatient || !tryOnce(hours, task)) wrong.push(task);
  };

  const review = (hours: Hours) => {
    const again = wrong;
    wrong = [];
    for (const task of again) {
      if (hours.isOver() || random() < 0.55) wrong.push(task);
      else if (!tryOnce(hours, task)) wrong.push(task);
    }
  };

  const open = (hours: Hours, lesson: SeedLesson) => {
    if (opened.has(lesson.id)) return;
    opened.add(lesson.id);
    hours.device.write(hours.now(), 'lessonOpened', refOf(lesson), { lesson: lesson.id });
  };

  return {
    /** Works until the sitting is over or nothing is left; what went wrong lately comes first. */
    sit: (hours: Hours, tasks: readonly Task[]) => {
      review(hours);
      for (let task = tasks[next]; task && !hours.isOver(); next += 1, task = tasks[next]) {
        open(hours, task.lesson);
        if (task.what.kind === 'read') read(hours, task);
        if (task.what.kind === 'answer') answer(hours, task);
        if (task.what.kind === 'write') write(hours, task, until, random);
        if (random() < 0.08) hours.pause(180_000);
      }
      hours.leave();
    },
  };
}

function read(hours: Hours, { lesson, section }: Task): void {
  const whole = section.han * MS_PER_HAN;
  for (const fraction of [0.2, 0.45, 0.7, 0.95]) {
    hours.work(whole / 4, refOf(lesson), section.id);
    hours.device.write(hours.now(), 'positionMoved', refOf(lesson), {
      lesson: lesson.id,
      section: section.id,
      fraction,
    });
  }
  hours.device.write(hours.now(), 'sectionRead', refOf(lesson), { lesson: lesson.id, section: section.id });
}

function write(hours: Hours, { lesson, section, what }: Task, until: string, random: () => number): void {
  if (what.kind !== 'write') return;
  for (const field of what.block.fields) {
    const value = fieldText(what.block, field, until);
    if (value === '') continue;
    hours.work(FIELD_MS * (0.5 + random()), refOf(lesson), section.id);
    // Long texts are saved while they are written.
    const half = Math.floor(value.length / 2);
    for (const text of value.length > 30 ? [value.slice(0, half), value] : [value]) {
      hours.device.write(hours.now(), 'fieldSaved', refOf(lesson), {
        lesson: lesson.id,
        block: what.block.id,
        field: field.id,
        value: text,
      });
      hours.work(4000, refOf(lesson), section.id);
    }
  }
}

function backUp(at: number, desk: Device, phone: Device, seed: string): void {
  const devices = [desk, phone].filter(({ events }) => events.length > 0);
  const covered = Object.fromEntries(devices.map(({ id, events }) => [id, events.length]));
  const events = devices.reduce((sum, device) => sum + device.events.length, 0);
  const file = `${seed}.hkb`;
  desk.write(at, 'backupMade', { id: 'backup', hash: '' }, { way: 'file', file, events, covered });
}

const refOf = ({ id, hash }: SeedLesson): EventRef => ({ id, hash });
