// Finds the blocks of a lesson that a learner fills in, with their fields, in the lesson's source.
import { CALCULATION_FIELDS, isCalculationKind } from '../../schema/words/calculations.ts';
import { isTiedField } from '../../schema/words/deal-card.ts';
import { tagsIn } from '../lesson/lesson-tags.ts';
import type { ArchiveField, ArchiveWorksheet, WorksheetKind } from './archive-course.ts';

const KINDS: Readonly<Record<string, WorksheetKind>> = {
  工作表: 'worksheet',
  思考题: 'reflect',
  用在我这笔上: 'apply',
  计算: 'calculation',
};
/** The attribute that ties a field to the card. */
const TIE = '账款';

/** `plain`: the words of an attribute; `label`: what a field of a calculation is called. */
export type WorksheetWords = {
  readonly plain: (text: string) => string;
  readonly label: (field: string) => string;
};

/** The blocks in order, each with its fields in order. */
export function worksheetsIn(
  source: string,
  { plain, label: labelOf }: WorksheetWords,
): readonly ArchiveWorksheet[] {
  return tagsIn(source, Object.keys(KINDS)).flatMap(
    ({ name, attributes, inside }): readonly ArchiveWorksheet[] => {
      const of = (key: string) => attributes.get(key) ?? '';
      const kind = KINDS[name];
      if (!kind) return [];
      const own = ownFields(kind, of('kind')).map((field) => ({
        id: field,
        label: kind === 'calculation' ? labelOf(field) : '',
      }));
      const fields = tagsIn(inside, ['栏']).map(({ attributes: field }) => ({
        id: field.get('id') ?? '',
        label: plain(field.get('label') ?? ''),
        ...tieOf(field.get(TIE)),
      }));
      return [{ id: of('id'), kind, title: plain(of('title') || of('ask')), fields: [...own, ...fields] }];
    },
  );
}

function tieOf(name = ''): Pick<ArchiveField, 'tied'> {
  return isTiedField(name) ? { tied: name } : {};
}

function ownFields(kind: WorksheetKind, calculation = ''): readonly string[] {
  if (kind === 'reflect') return ['answer'];
  return kind === 'calculation' && isCalculationKind(calculation) ? CALCULATION_FIELDS[calculation] : [];
}
