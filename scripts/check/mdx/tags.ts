// The tags of a lesson: attributes, contents and place of each; a new tag starts with a row here.
import { CALCULATION_FIELDS } from '../../../src/schema/words/calculations.ts';
import { CARD_ANSWERS, TIED_FIELDS } from '../../../src/schema/words/deal-card.ts';
import { PAYERS, STATIONS } from '../../../src/schema/words/payment-loop.ts';

export type AttributeRule = {
  /** `one-of` lists its values; `number` is a decimal number of at least 0. */
  readonly form: 'id' | 'words' | 'number' | { readonly oneOf: readonly string[] };
  readonly isOptional?: true;
  /** Words that may hold [[…]] references. */
  readonly hasTokens?: true;
  /** Kind of the thing that an id refers to. */
  readonly refersTo?: string;
};

export type TagRule = {
  /** Kind under which `id` is registered; undefined where the tag has none of its own. */
  readonly kind?: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** `blocks`: anything a section holds; `inline` tags stand in running text. */
  readonly holds: 'words' | 'nothing' | 'anything' | 'one table' | 'one numbered list';
  readonly standsIn: 'root' | 'section' | 'form' | 'text';
};

export const FIELD_TYPES = ['text', 'long', 'money', 'date', 'choice'] as const;

const id: AttributeRule = { form: 'id' };
const idOf = (refersTo: string): AttributeRule => ({ form: 'id', refersTo });
const words: AttributeRule = { form: 'words' };
const someWords: AttributeRule = { form: 'words', isOptional: true };
const wordsWithTokens: AttributeRule = { form: 'words', hasTokens: true };
const number: AttributeRule = { form: 'number' };
const someNumber: AttributeRule = { form: 'number', isOptional: true };

export const TAGS: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ['小节', { kind: 'section', attributes: { id, title: words }, holds: 'words', standsIn: 'root' }],
  ['案例', { kind: 'case', attributes: { id, title: words }, holds: 'words', standsIn: 'section' }],
  ['要点', { kind: 'points', attributes: { id, title: someWords }, holds: 'words', standsIn: 'section' }],
  ['红线', { kind: 'red-line', attributes: { id, title: someWords }, holds: 'words', standsIn: 'section' }],
  ['对照表', { kind: 'table', attributes: { id, title: words }, holds: 'one table', standsIn: 'section' }],
  [
    '步骤',
    { kind: 'steps', attributes: { id, title: someWords }, holds: 'one numbered list', standsIn: 'section' },
  ],
  [
    '流程链',
    {
      kind: 'loop',
      attributes: { id, payer: { form: { oneOf: PAYERS } }, at: { form: { oneOf: STATIONS } }, title: words },
      holds: 'nothing',
      standsIn: 'section',
    },
  ],
  ['工作表', { kind: 'worksheet', attributes: { id, title: words }, holds: 'words', standsIn: 'section' }],
  [
    '思考题',
    { kind: 'reflection', attributes: { id, ask: wordsWithTokens }, holds: 'anything', standsIn: 'section' },
  ],
  [
    '计算',
    {
      kind: 'calculation',
      attributes: {
        id,
        title: words,
        kind: { form: { oneOf: Object.keys(CALCULATION_FIELDS) } },
        ...Object.fromEntries(
          Object.values(CALCULATION_FIELDS)
            .flat()
            .map((name) => [name, someNumber]),
        ),
      },
      holds: 'nothing',
      standsIn: 'section',
    },
  ],
  ['用在我这笔上', { kind: 'apply', attributes: { id, title: words }, holds: 'words', standsIn: 'section' }],
  ['主管', { kind: 'manager', attributes: { id, title: someWords }, holds: 'words', standsIn: 'section' }],
  ['题', { attributes: { id: idOf('question') }, holds: 'nothing', standsIn: 'section' }],
  ['演练', { attributes: { 案件: idOf('play-case') }, holds: 'words', standsIn: 'section' }],
  [
    '投屏',
    {
      kind: 'projector',
      attributes: { id: { form: 'id', isOptional: true }, show: { form: 'id', isOptional: true } },
      holds: 'anything',
      standsIn: 'section',
    },
  ],
  ['讲师', { kind: 'trainer', attributes: { id, minutes: number }, holds: 'words', standsIn: 'section' }],
  [
    '栏',
    {
      kind: 'field',
      attributes: {
        id,
        label: words,
        type: { form: { oneOf: FIELD_TYPES }, isOptional: true },
        hint: { form: 'words', isOptional: true, hasTokens: true },
        options: someWords,
        账款: { form: { oneOf: Object.keys(TIED_FIELDS) }, isOptional: true },
        算出: { form: { oneOf: Object.keys(CARD_ANSWERS) }, isOptional: true },
      },
      holds: 'nothing',
      standsIn: 'form',
    },
  ],
  ['术语', { attributes: { id: idOf('term') }, holds: 'words', standsIn: 'text' }],
  ['法规', { attributes: { id: idOf('law') }, holds: 'anything', standsIn: 'text' }],
  ['合同', { attributes: {}, holds: 'words', standsIn: 'text' }],
]);

/** Tags that hold fields. */
export const FORMS: readonly string[] = ['工作表', '用在我这笔上'];

/** Tags that words about law may stand in. */
export const SHIELDS: readonly string[] = ['法规', '术语', '合同'];
