// Which moves of a case or client type show a skill or use a tactic.
import type { YamlPart } from '../yaml/yaml-part.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** Moves that use the tactic, or whose evidence is for or against the skill; names of the two never meet. */
export function movesShowing(file: ScenarioFile, name: string): readonly YamlPart[] {
  return file.moves.filter((move) => {
    const tactics = move.get('tactics').list();
    const evidence = move.get('evidence').list();
    return (
      tactics.some(({ text }) => text === name) || evidence.some((each) => each.get('skill').text === name)
    );
  });
}
