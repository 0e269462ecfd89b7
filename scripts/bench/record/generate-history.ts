// Makes up what a diligent learner does over years: sessions on two devices, lessons, questions, fields, minutes.
import { seededRandom } from '../../../src/core/quiz/random.ts';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';

export type HistoryOptions = {
  readonly course: string;
  readonly profile: string;
  /** Who writes; a session is held on one of them. */
  readonly devices: readonly string[];
  readonly seed: string;
};

const LESSONS = 34;
const SECTIONS = 6;
const QUESTIONS_A_SECTION = 1.5;
const FIELDS_A_BLOCK = 4;
/** 2022-03-01, 9 o'clock in Shanghai. */
const START_MS = 1_646_096_400_000;
const HOUR_MS = 3_600_000;
const CLAUSES = [
  '验收单由信息中心签字，财务处要求补交清单',
  '年度预算已经下达，但项目编码还没有挂上',
  '先问清楚卡在哪一个环节，再约处长当面谈',
  '发票已开，等待国库集中支付的批次',
  '对方经办人换了，交接时没有提到尾款',
  '按合同第三期付款条件，需要出具运行报告',
];

/** The events in the order of the record, without end; the same for the same seed. */
export function* generateHistory({ devices, seed, ...who }: HistoryOptions): Generator<StoredEvent> {
  const random = seededRandom(seed);
  const dice = createDice(random);
  const attempts = new Map<string, number>();
  const writers = devices.map((device): Writer => ({ ...who, device, seq: 0 }));
  let now = START_MS;
  for (let session = 0; ; session += 1) {
    const at = random() < 0.6 ? 0 : dice.below(writers.length);
    let writer = writers[at];
    if (!writer) throw new Error('nobody writes');
    // He goes through the course in order, again and again, and looks back now and then.
    const lesson = random() < 0.8 ? Math.floor(session / 4) % LESSONS : dice.below(LESSONS);
    for (const { afterMs, draft } of sessionSteps(lesson, dice, attempts)) {
      now += afterMs;
      const event = makeEvent(draft, writer, { now: () => now, tzOffsetMin: () => 480 });
      writer = { ...writer, seq: event.seq, hlc: event.hlc };
      yield event;
    }
    writers[at] = writer;
    now += dice.between(2, 14) * HOUR_MS;
  }
}

type Dice = ReturnType<typeof createDice>;
type Step = { readonly afterMs: number; readonly draft: EventDraft };

function createDice(random: () => number) {
  const below = (count: number) => Math.floor(random() * count);
  return {
    below,
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (of: number) => random() < of,
    score: () => Math.round(random() * 4) / 4,
  };
}

/** One sitting: two or three sections of a lesson, with what belongs to them. */
function* sessionSteps(lesson: number, dice: Dice, attempts: Map<string, number>): Generator<Step> {
  const id = `m${lesson}-lesson`;
  const ref = hashed(id);
  yield step(dice, { type: 'lessonOpened', ref, body: { lesson: id } });
  const first = dice.below(SECTIONS);
  for (let section = first; section < Math.min(SECTIONS, first + 3); section += 1) {
    const place = { lesson: id, section: `${id}-s${section}` };
    const minutes = dice.between(2, 6);
    for (let minute = 0; minute < minutes; minute += 1) {
      const fraction = (minute + 1) / minutes;
      yield step(dice, { type: 'positionMoved', ref, body: { ...place, fraction } });
      if (dice.chance(0.5)) yield step(dice, { type: 'positionMoved', ref, body: { ...place, fraction } });
      yield step(dice, {
        type: 'timeSpent',
        ref,
        body: { ...place, activeMs: dice.between(20_000, 60_000) },
      });
    }
    yield step(dice, { type: 'sectionRead', ref, body: place });
    const block = `${id}-b${section}`;
    for (let field = 0; field < dice.below(FIELDS_A_BLOCK + 1); field += 1)
      yield step(dice, {
        type: 'fieldSaved',
        ref: hashed(block),
        body: { lesson: id, block, field: `f${field}`, value: words(dice) },
      });
    const questions = Math.floor(QUESTIONS_A_SECTION + (section % 2) / 2);
    for (let question = 0; question < questions; question += 1)
      yield* answerSteps(`q-${id}-${section}-${question}`, dice, attempts);
  }
}

/** One question: sometimes a hint, an answer, its grade. */
function* answerSteps(question: string, dice: Dice, attempts: Map<string, number>): Generator<Step> {
  const attempt = (attempts.get(question) ?? 0) + 1;
  attempts.set(question, attempt);
  const ref = hashed(question);
  const hintsUsed = dice.chance(0.2) ? 1 : 0;
  if (hintsUsed > 0) yield step(dice, { type: 'hintShown', ref, body: { question, hint: `${question}-h1` } });
  const response = { kind: 'choice' as const, chosen: [`${question}-${'abcd'[dice.below(4)] ?? 'a'}`] };
  const seed = dice.below(2 ** 31);
  yield step(dice, {
    type: 'answerCommitted',
    ref,
    body: { question, attempt, response, hintsUsed, seed },
  });
  const score = dice.score();
  const misconceptions = score < 0.5 ? [`${question}-m1`] : [];
  yield step(dice, {
    type: 'answerGraded',
    ref,
    body: { question, attempt, score, correct: score === 1, misconceptions },
  });
}

function step(dice: Dice, draft: EventDraft): Step {
  return { afterMs: dice.between(1000, 30_000), draft };
}

function words(dice: Dice): string {
  return Array.from({ length: dice.between(1, 5) }, () => CLAUSES[dice.below(CLAUSES.length)] ?? '').join(
    '；',
  );
}

/** As long as the hashes of real wordings. */
function hashed(id: string): StoredEvent['ref'] {
  let sum = 0x811c9dc5;
  for (const character of id) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return { id, hash: (sum >>> 0).toString(16).padStart(12, '0') };
}
