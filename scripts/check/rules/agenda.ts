// The presets of a day in a room: shares of talk and practice, the number of blocks, and a place for every lesson.
import { BLOCK_COUNT, MINUTE_SHARES, PAUSES } from '../../../src/schema/words/agenda.ts';
import type { CourseModel } from '../model/course-model.ts';
import { listsOf } from '../model/scenario-file.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkAgenda(model: CourseModel, report: Report): void {
  const { agenda, course } = model;
  if (!agenda || agenda.problems.length > 0) return;
  for (const preset of agenda.root.get('presets').list()) {
    const blocks = listsOf(preset.get('sessions').list(), 'blocks');
    checkMinutes(preset, blocks, report);
    if (course && course.problems.length === 0) checkLessons(model, preset, blocks, report);
  }
}

function checkMinutes(preset: YamlPart, blocks: readonly YamlPart[], report: Report): void {
  const teaching = blocks.filter((block) => !PAUSES.some((pause) => pause === block.get('kind').value));
  const sum = minutesOf(teaching);
  const wanted = preset.get('minutes');
  if (typeof wanted.value !== 'number') return;
  if (sum !== wanted.value) report.add('agenda-minutes', wanted.place, sum, wanted.value);
  const { least, most } = BLOCK_COUNT;
  if (teaching.length < least || teaching.length > most)
    report.add('agenda-blocks', preset.get('sessions').keyPlace, teaching.length, least, most);
  checkShares(teaching, wanted, wanted.value, report);
  for (const block of blocks) {
    const [floor, minutes] = [block.get('least'), block.get('minutes').value];
    if (typeof floor.value === 'number' && typeof minutes === 'number' && floor.value > minutes)
      report.add('agenda-least', floor.place, floor.value, minutes);
  }
}

/** A shorter day keeps the proportions of a whole one: 200, 110 and 40 of 360. */
function checkShares(
  teaching: readonly YamlPart[],
  { keyPlace }: YamlPart,
  totalMin: number,
  report: Report,
): void {
  const { ofMin, talkMostMin, practiceLeastMin, debriefLeastMin } = MINUTE_SHARES;
  const of = (...kinds: readonly string[]) =>
    minutesOf(teaching.filter((block) => kinds.includes(block.get('kind').text ?? '')));
  const share = (limitMin: number) => (limitMin * totalMin) / ofMin;
  const talk = of('talk');
  const practice = of('practice', 'discussion');
  const debrief = of('debrief');
  const most = Math.floor(share(talkMostMin));
  const leastPractice = Math.ceil(share(practiceLeastMin));
  const leastDebrief = Math.ceil(share(debriefLeastMin));
  if (talk > most) report.add('agenda-share', keyPlace, 'talk', talk, most);
  if (practice < leastPractice) report.add('agenda-share', keyPlace, 'practice', practice, leastPractice);
  if (debrief < leastDebrief) report.add('agenda-share', keyPlace, 'debrief', debrief, leastDebrief);
}

function minutesOf(blocks: readonly YamlPart[]): number {
  return blocks.reduce((sum, block) => {
    const { value } = block.get('minutes');
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

/** A lesson may be taught in several blocks, but is read at home only where no block takes it. */
function checkLessons(
  { outline, lessonFiles }: CourseModel,
  preset: YamlPart,
  blocks: readonly YamlPart[],
  report: Report,
): void {
  const inRoom = new Set(listsOf(blocks, 'lessons').map(({ text }) => text));
  const seen = new Set<string | undefined>();
  for (const lesson of [...preset.get('pre').list(), ...preset.get('post').list()]) {
    const { text } = lesson;
    if (text !== undefined && (inRoom.has(text) || seen.has(text)))
      report.add('agenda-lesson', lesson.place, text, 'twice');
    seen.add(text);
  }
  for (const { id } of outline) {
    const isWritten = lessonFiles.some(({ name }) => name === id);
    if (isWritten && !inRoom.has(id) && !seen.has(id))
      report.add('agenda-lesson', preset.get('id').place, id, 'nowhere');
  }
}
