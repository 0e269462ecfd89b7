// Names the place of a finding for its author, and finds the line of the file where it stands.
import type { PlaceKind, RulePlace } from '../../src/core/roleplay/checker/rule-finding.ts';
import type { Place } from '../check/source.ts';

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
 * Where an id is defined: in the type's file or the case's, else at the top of the case. A line in a type's own voice
 * stands under the line that it replaces. `places` are those of readScenarios.
 */
export function placeOf(place: RulePlace, places: ReadonlyMap<string, Place>): Place {
  const { caseId, typeId, id, near } = place;
  const ids = [
    id,
    ...(near === undefined ? [] : [near]),
    ...(typeId === undefined ? [] : [plainId(id, typeId)]),
  ];
  const files = [caseId, ...(typeId === undefined ? [] : [typeId])];
  const found = ids.flatMap((one) => files.map((file) => places.get(`${file}/${one}`)));
  const beginning = places.entries().find(([key]) => key.startsWith(`${caseId}/`));
  const file = beginning?.[1].file ?? 'content/cases/';
  return found.find((one) => one !== undefined) ?? { file, line: 1, col: 1 };
}

function plainId(id: string, typeId: string): string {
  return id.endsWith(`-${typeId}`) ? id.slice(0, -typeId.length - 1) : id;
}
