// Every type can be won, in every start variant: by the best play there is, and by one who knows the type but not what is true.
import { GRADES } from '../../../../schema/words/roleplay.ts';
import { at } from '../../analysis/at.ts';
import { createReader } from '../players/reader.ts';
import { FULL } from '../restricted-play.ts';
import { byType, type Rule, variantPlace } from './rule.ts';

export const noFull: Rule = ({ worlds }) =>
  worlds
    .filter(({ table }) => at(table.grades, 0) !== FULL)
    .map((world) => ({
      rule: 'no-full',
      place: variantPlace(world),
      details: { best: GRADES[at(world.table.grades, 0)] ?? '' },
    }));

/** Where not even the best play wins, another rule has said so. */
export const typeFitFails: Rule = (checked) =>
  byType(checked).flatMap((own) => {
    const read = createReader(own);
    return own.flatMap((world) => {
      const grade = at(world.table.grades, read(world).end);
      return at(world.table.grades, 0) === FULL && grade !== FULL
        ? [
            {
              rule: 'type-fit-fails',
              place: variantPlace(world),
              details: { grade: GRADES[grade] ?? '' },
            } as const,
          ]
        : [];
    });
  });
