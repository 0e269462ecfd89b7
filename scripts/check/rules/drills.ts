// The drills of the cases: names that exist, words that give nothing away, and lines that are played to see what they are worth.
import type { CourseModel } from '../model/course-model.ts';
import { type Playable, playableIn } from '../model/playable.ts';
import { listsOf } from '../model/scenario-file.ts';
import type { Report } from '../report.ts';
import type { YamlFile, YamlPart } from '../yaml/yaml-part.ts';
import { checkCutBeats, checkModelLine, checkPuzzleLine } from './drill-lines.ts';
import { drillTables } from './drill-tables.ts';

export function checkDrills(model: CourseModel, report: Report): void {
  const files = model.drills.filter(({ problems }) => problems.length === 0);
  const playable = playableIn(model, report.findings());
  for (const file of files) {
    checkFileName(file, report);
    checkWords(file, model, report);
    checkOptions(file, report);
    const count = file.root.get('puzzles').list().length;
    const least = model.contract.puzzlesAtLeast;
    if (Array.isArray(file.root.get('puzzles').value) && count < least)
      report.add('puzzles-few', file.root.get('puzzles').keyPlace, count, least);
    checkNames(file, playable, report);
  }
  checkPairs(files, report);
  for (const file of files) checkLines(file, playable, report);
}

function checkFileName({ source, root }: YamlFile, report: Report): void {
  const name = (source.path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  const { text: id, place } = root.get('case');
  if (id !== undefined && id !== name) report.add('scenario-file-name', place, name, id);
}

/** What is read before an answer is given. */
function openWords({ root }: YamlFile): readonly YamlPart[] {
  const models = root.get('models').list();
  const puzzles = root.get('puzzles').list();
  const stops = listsOf(models, 'stops');
  return [
    root.get('cut').get('title'),
    root.get('cut').get('intro'),
    ...models.map((one) => one.get('title')),
    ...stops.map((one) => one.get('ask')),
    ...listsOf(stops, 'options').map((one) => one.get('text')),
    ...puzzles.flatMap((one) => [one.get('ask'), one.get('hint')]),
  ];
}

function checkWords(file: YamlFile, { clients }: CourseModel, report: Report): void {
  const names = clients.flatMap(({ root }) => root.get('name').text ?? []).filter((name) => name !== '');
  for (const part of openWords(file)) {
    const name = names.find((one) => part.text?.includes(one));
    if (name !== undefined) report.add('type-named', part.placeIn(part.text?.indexOf(name) ?? 0), name);
  }
}

function checkOptions({ root }: YamlFile, report: Report): void {
  for (const stop of listsOf(root.get('models').list(), 'stops')) {
    const options = stop.get('options');
    const all = options.list();
    const right = all.filter((one) => one.get('right').value === true).length;
    if (all.length > 0 && (right === 0 || right === all.length))
      report.add('stop-answers', options.keyPlace, right);
  }
}

/** Variants and beats of the case; what types and cases are called is looked up with all other references. */
function checkNames({ root }: YamlFile, { cases }: Playable, report: Report): void {
  const of = cases.find(({ id }) => id === root.get('case').text);
  if (!of) return;
  const lines = [...root.get('models').list(), ...root.get('puzzles').list()];
  const named = [
    ...lines.map((line) => ({ part: line.get('variant'), ids: of.variants, kind: '变体' })),
    ...root
      .get('cut')
      .get('beats')
      .list()
      .map((part) => ({ part, ids: of.beats.filter(({ final }) => final !== true), kind: '有招的幕' })),
  ];
  for (const { part, ids, kind } of named)
    if (part.text !== undefined && !ids.some(({ id }) => id === part.text))
      report.add('unknown-id', part.place, part.text, kind);
}

function checkPairs(files: readonly YamlFile[], report: Report): void {
  const models = files.flatMap(({ root }) => root.get('models').list());
  for (const [type, mine] of Map.groupBy(models, (one) => one.get('type').text ?? '')) {
    const kinds = new Set(mine.map((one) => one.get('kind').text));
    const [first] = mine;
    if (!first || (kinds.has('strong') && kinds.has('flawed'))) continue;
    if (kinds.has('strong') || kinds.has('flawed'))
      report.add('model-pair', first.get('id').place, type, kinds.has('strong') ? 'flawed' : 'strong');
  }
}

/** Only a file whose names all fit can be played. */
function checkLines(file: YamlFile, playable: Playable, report: Report): void {
  const broken = report.findings().some((one) => one.file === file.source.path && one.code === 'unknown-id');
  const tables = broken ? undefined : drillTables(file, playable);
  if (!tables) return;
  for (const [index, model] of tables.drills.models.entries())
    checkModelLine(model, file.root.get('models').get(index), tables, report);
  for (const [index, puzzle] of tables.drills.puzzles.entries())
    checkPuzzleLine(puzzle, file.root.get('puzzles').get(index), tables, report);
  checkCutBeats(file.root.get('cut').get('beats'), tables, report);
}
