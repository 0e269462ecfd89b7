// What is looked for: by case, type, what one failed at, and the time at hand; as a page's address holds it.
import { MINUTES, type Minutes } from '../../schema/words/drills.ts';
import { SKILLS, type Skill } from '../../schema/words/roleplay.ts';
import type { Catalogue, FinderCase } from './catalogue.ts';

/** A skill that went against one, or moves that lost much. */
export type Failed = Skill | 'marks';

/** What is missing is not asked for. */
export type Filter = {
  readonly caseId?: string;
  readonly typeId?: string;
  readonly failed?: Failed;
  readonly minutes?: Minutes;
};

/** Reads an address, whose parameters `get` gives; what it names and isn't there is left out. */
export function readFilter(get: (name: string) => string | null, { cases, types }: Catalogue): Filter {
  const caseId = cases.find((one) => one.caseId === get('case'))?.caseId;
  const typeId = types.find(({ id }) => id === get('type'))?.id;
  const failed = ([...SKILLS, 'marks'] as const).find((one) => one === get('failed'));
  const minutes = MINUTES.find((one) => String(one) === get('time'));
  return {
    ...(caseId === undefined ? {} : { caseId }),
    ...(typeId === undefined ? {} : { typeId }),
    ...(failed === undefined ? {} : { failed }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** The query of an address, '' for no filter. */
export function filterQuery({ caseId, typeId, failed, minutes }: Filter): string {
  const parts = [
    ['case', caseId],
    ['type', typeId],
    ['failed', failed],
    ['time', minutes],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a case has something of what is looked for. `slips`: own moves in it that lost much. */
export function isWanted(one: FinderCase, filter: Filter, slips: number): boolean {
  const { caseId, typeId, failed, minutes } = filter;
  return (
    (caseId === undefined || one.caseId === caseId) &&
    (typeId === undefined || one.types.includes(typeId)) &&
    (failed === undefined || (failed === 'marks' ? slips > 0 : (one.skills[failed] ?? 0) > 0)) &&
    (minutes !== 5 || one.puzzles > 0 || slips > 0) &&
    (minutes !== 15 || one.hasCut)
  );
}
