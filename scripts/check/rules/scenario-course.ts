// The course of a case: every beat leads on, every visit and every final beat ends in something.
import type { CourseModel } from '../model/course-model.ts';
import { listsOf, type ScenarioFile } from '../model/scenario-file.ts';
import { localsOf } from '../model/scenario-names.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkCases(model: CourseModel, report: Report): void {
  for (const file of model.cases) {
    const least = model.contract.movesAtLeast;
    if (file.moves.length < least)
      report.add('moves-few', file.root.get('beats').keyPlace, file.moves.length, least);
    for (const beat of file.beats) checkBeat(beat, report);
    for (const beat of file.beats.filter(hasSlot).slice(1)) report.add('trap-slot', beat.get('slot').place);
    checkVisits(file, report);
    checkEndings(file, report);
    checkKeyPost(file, report);
  }
}

function hasSlot(beat: YamlPart): boolean {
  return beat.get('slot').value !== undefined;
}

function isFinal(beat: YamlPart): boolean {
  return beat.get('final').value === true;
}

function checkBeat(beat: YamlPart, report: Report): void {
  const id = beat.get('id').text ?? '';
  const moves = beat.get('moves').list();
  const hasNext = beat.get('next').value !== undefined;
  if (isFinal(beat)) {
    if (moves.length > 0 || hasNext || hasSlot(beat))
      report.add('beat-final', beat.get('id').place, id, true);
    return;
  }
  if (moves.length === 0) report.add('beat-final', beat.get('id').place, id, false);
  const lost = hasNext ? [] : moves.filter((move) => move.get('goes').value === undefined);
  for (const move of lost) report.add('move-goes', move.get('id').place, move.get('id').text ?? '', id);
  if (hasSlot(beat) && !hasNext && lost.length === 0)
    report.add('move-goes', beat.get('slot').place, 'trap', id);
}

/** Each has a beat; where his patience runs out, a beat of a later visit follows, or a final one. */
function checkVisits(file: ScenarioFile, report: Report): void {
  const visits = localsOf(file, 'visit');
  const orderOf = (id: string | undefined) => visits.findIndex((visit) => visit.get('id').text === id);
  for (const [index, visit] of visits.entries()) {
    const { text: id, place } = visit.get('id');
    if (id !== undefined && !file.beats.some((beat) => beat.get('visit').text === id))
      report.add('visit-empty', place, id);
    const target = visit.get('onPatienceOut');
    const beat = file.beats.find((one) => one.get('id').text === target.text);
    if (beat && !isFinal(beat) && orderOf(beat.get('visit').text) <= index)
      report.add('patience-out', target.place, target.text ?? '');
  }
}

function checkEndings(file: ScenarioFile, report: Report): void {
  const endings = file.root.get('endings').list();
  const isCrossing = (ending: YamlPart) => ending.get('tier').text === 'crossed';
  const crossings = endings.filter(isCrossing);
  if (crossings.length !== 1)
    report.add('crossing-count', file.root.get('endings').keyPlace, crossings.length);
  for (const ending of endings) {
    const hasGrade = ending.get('grade').text === 'crossed';
    if (isCrossing(ending) !== hasGrade || (isCrossing(ending) && ending.get('when').list().length > 0))
      report.add('crossing-shape', ending.get('id').place, ending.get('id').text ?? '');
  }
  const always = endings
    .filter((ending) => !isCrossing(ending))
    .map((ending) => listsOf([ending], 'when').map((atom) => atom.text));
  for (const beat of file.beats.filter(isFinal)) {
    const { text: id, place } = beat.get('id');
    const isDue = always.some((atoms) => atoms.every((atom) => atom === `beat.${id}`));
    if (id !== undefined && !isDue) report.add('ending-missing', place, id);
  }
}

/** The key man is spoken to as `key`: his post as such hears nothing and reacts to nothing. */
function checkKeyPost({ root, moves }: ScenarioFile, report: Report): void {
  const key = root.get('keyPost').text;
  for (const move of moves) {
    const to = move.get('to');
    if (to.text !== undefined && to.text === key) report.add('key-post', to.place, to.text);
  }
}
