// Finds the blocks of a lesson that a learner fills in, with their fields, in the lesson's source.
import { CALCULATION_FIELDS, isCalculationKind } from '../../schema/words/calculations.ts';
import { isTiedField } from '../../schema/words/deal-card.ts';
import type { ArchiveField, ArchiveWorksheet, WorksheetKind } from './archive-course.ts';

const KINDS: Readonly<Record<string, WorksheetKind>> = {
  工作表: 'worksheet',
  思考题: 'reflect',
  用在我这笔上: 'apply',
  计算: 'calculation',
};
const TAG = /<(工作表|思考题|用在我这笔上|计算|栏)((?:\s+[\w\p{Script=Han}]+="[^"]*")*)\s*\/?>/gu;
const ATTRIBUTE = /([\w\p{Script=Han}]+)="([^"]*)"/gu;

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
  const found: { readonly head: Omit<ArchiveWorksheet, 'fields'>; readonly fields: ArchiveField[] }[] = [];
  for (const [, tag = '', rest = ''] of source.matchAll(TAG)) {
    const attributes = Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    ) as Readonly<Record<string, string>>;
    const { id = '', title = '', ask = '', label = '' } = attributes;
    const kind = KINDS[tag];
    if (kind)
      found.push({
        head: { id, kind, title: plain(title || ask) },
        fields: ownFields(kind, attributes['kind']).map((field) => ({
          id: field,
          label: kind === 'calculation' ? labelOf(field) : '',
        })),
      });
    else found.at(-1)?.fields.push({ id, label: plain(label), ...tieOf(attributes[TIE]) });
  }
  return found.map(({ head, fields }) => ({ ...head, fields }));
}

function tieOf(name = ''): Pick<ArchiveField, 'tied'> {
  return isTiedField(name) ? { tied: name } : {};
}

function ownFields(kind: WorksheetKind, calculation = ''): readonly string[] {
  if (kind === 'reflect') return ['answer'];
  return kind === 'calculation' && isCalculationKind(calculation) ? CALCULATION_FIELDS[calculation] : [];
}
