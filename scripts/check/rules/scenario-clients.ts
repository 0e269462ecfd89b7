// A client type reacts to everything, has words for every reaction that can come, and tempts in one way only.
import { TYPE_TRAP } from '../../../src/core/roleplay/compile/names.ts';
import { FAMILIES, type Family, TACTICS, type Tactic } from '../../../src/schema/words/roleplay.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { ScenarioFile } from '../model/scenario-file.ts';
import { localsOf } from '../model/scenario-names.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkClients(model: CourseModel, report: Report): void {
  const moves = [...model.cases, ...model.clients].flatMap((file) => file.moves);
  const families = new Set(moves.filter((move) => move.get('to').text === 'key').flatMap(familyOf));
  for (const file of model.clients) {
    checkFallback(file, report);
    checkBank(file, families, report);
    checkTrap(file, report);
  }
}

function familyOf(move: YamlPart): readonly Family[] {
  const tactic = move.get('tactics').get(0).text;
  return tactic !== undefined && isTactic(tactic) ? [TACTICS[tactic]] : [];
}

function isTactic(name: string): name is Tactic {
  return Object.hasOwn(TACTICS, name);
}

function isUnset(reaction: YamlPart, ...keys: readonly string[]): boolean {
  return keys.every((key) => reaction.get(key).value === undefined);
}

function checkFallback({ root }: ScenarioFile, report: Report): void {
  const last = root.get('reactions').list().at(-1);
  if (last && !isUnset(last, 'stance', 'family', 'when')) report.add('reaction-fallback', last.place);
}

/** Every cell that the reactions can lead into, for families that are played in any case. */
function checkBank(file: ScenarioFile, families: ReadonlySet<Family>, report: Report): void {
  for (const stance of localsOf(file, 'stance')) {
    const id = stance.get('id').text;
    if (id === undefined) continue;
    for (const family of FAMILIES.filter((each) => families.has(each))) {
      const cells = file.root.get('lines').get(id).get(family);
      for (const outcome of outcomesOf(file, id, family)) {
        if (cells.get(outcome).list().length === 0)
          report.add('bank-empty', cells.keyPlace, id, family, outcome);
      }
    }
  }
}

/** Outcomes of the reactions that fit, up to the first that holds always. */
function outcomesOf({ root }: ScenarioFile, stance: string, family: Family): ReadonlySet<string> {
  const found = new Set<string>();
  for (const reaction of root.get('reactions').list()) {
    if (!names(reaction.get('stance'), stance) || !names(reaction.get('family'), family)) continue;
    const outcome = reaction.get('outcome').text;
    if (outcome !== undefined) found.add(outcome);
    if (isUnset(reaction, 'when')) break;
  }
  return found;
}

function names(list: YamlPart, id: string): boolean {
  return list.value === undefined || list.list().some((each) => each.text === id);
}

/** One move that gives in to the temptation, at least one that declines. */
function checkTrap({ root, moves }: ScenarioFile, report: Report): void {
  const accepting = moves.filter((move) => move.get('redLine').text === TYPE_TRAP);
  if (moves.length > 0 && (accepting.length !== 1 || moves.length < 2))
    report.add('trap-moves', root.get('trap').get('moves').keyPlace, accepting.length);
}
