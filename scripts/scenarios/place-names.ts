// Names the place of a finding for its author, and finds the line of the file where it stands.
import type { PlaceKind, RulePlace } from '../../src/core/roleplay/checker/rule-finding.ts';
import type { Place } from '../check/source.ts';
import type { YamlFile, YamlPart } from '../check/yaml/yaml-part.ts';

const KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  case: '案件',
  type: '对手',
  variant: '变体',
  beat: '幕',
  move: '招',
  line: '话',
  ending: '结局',
  stance: '态势',
  claim: '说法',
  cell: '词库',
};

/** Such as: 招“sf-ask”（对手“perfectionist”，变体“reported”）. */
export function placeName({ kind, id, typeId, variant }: RulePlace): string {
  const more = [
    ...(typeId !== undefined && kind !== 'type' ? [`对手“${typeId}”`] : []),
    ...(variant !== undefined && kind !== 'variant' ? [`变体“${variant}”`] : []),
  ];
  return `${KIND_NAMES[kind]}“${id}”${more.length > 0 ? `（${more.join('，')}）` : ''}`;
}

/**
 * Where an id is defined: in the case's file, else in the type's (its own stances, lines and trap), else at the top of
 * the case. A line in a type's own voice stands under the line that it replaces.
 */
export function placeIn(place: RulePlace, cases: readonly YamlFile[], clients: readonly YamlFile[]): Place {
  const caseFile = cases.find(({ root }) => root.get('id').text === place.caseId);
  const clientFile = clients.find(({ root }) => root.get('id').text === place.typeId);
  const own = place.kind === 'stance' || place.kind === 'cell';
  const files = (own ? [clientFile, caseFile] : [caseFile, clientFile]).flatMap((file) => file ?? []);
  const plain = place.id.replace(new RegExp(`-${place.typeId}$`), '');
  const found =
    place.kind === 'cell'
      ? clientFile && cellPart(clientFile.root.get('lines'), place.id)
      : (files.map(({ root }) => partWithId(root, place.id)).find((part) => part !== undefined) ??
        files.map(({ root }) => partWithId(root, plain)).find((part) => part !== undefined));
  const fallback = files[0] ?? cases[0];
  return found?.place ?? fallback?.root.place ?? { file: 'content/cases/', line: 1, col: 1 };
}

function cellPart(lines: YamlPart, id: string): YamlPart {
  return id.split('/').reduce((part, key) => part.get(key), lines);
}

function partWithId(part: YamlPart, id: string): YamlPart | undefined {
  if (part.get('id').text === id) return part;
  for (const inner of [...part.list(), ...part.entries().map(([, each]) => each)]) {
    const found = partWithId(inner, id);
    if (found) return found;
  }
  return undefined;
}
