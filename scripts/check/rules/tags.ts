// Tags: known, in the right place, with the right attributes and contents; no code, HTML, images or big headings.
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { CALCULATION_FIELDS, isCalculationKind } from '../../../src/schema/words/calculations.ts';
import { CARD_ANSWERS, isCardAnswer, isTiedField, TIED_FIELDS } from '../../../src/schema/words/deal-card.ts';
import { type Attribute, attribute, attributeText, type MdxNode, nodesIn, tagsIn } from '../mdx/mdx-node.ts';
import { type AttributeRule, FIELD_TYPES, FORMS, TAGS, type TagRule } from '../mdx/tags.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { plainText } from '../words/plain-text.ts';

export function checkTags(lesson: LessonFile, report: Report): void {
  const { source } = lesson;
  for (const node of nodesIn(lesson.nodes)) {
    const place = source.placeAt(node.start);
    if (node.type === 'esm') report.add('mdx-import', place);
    if (node.type === 'expression') report.add('mdx-expression', place);
    if (node.type === 'image' || node.type === 'imageReference') report.add('image', place);
    if (node.type === 'heading' && node.depth < 3) report.add('heading-level', place, node.depth);
  }
  const direct = new Set(lesson.sections.flatMap(({ children }) => children));
  for (const { tag, around } of tagsIn(lesson.nodes)) {
    const rule = TAGS.get(tag.name);
    const place = source.placeAt(tag.start);
    if (!rule && /^[a-z]/.test(tag.name)) report.add('raw-html', place, tag.name);
    else if (!rule) report.add('unknown-tag', place, tag.name);
    if (!rule) continue;
    checkPlace(tag, rule, around, direct, lesson, report);
    checkAttributes(tag, rule, lesson, report);
    checkContents(tag, rule, lesson, report);
  }
}

const WHERE: Readonly<Record<TagRule['standsIn'], string>> = {
  root: '最外层（小节里不能再有小节）',
  section: '<小节>里，单独成段',
  form: '<工作表>或<用在我这笔上>里，单独成段',
  text: '<小节>里的文字中',
};

function checkPlace(
  tag: MdxNode,
  { standsIn }: TagRule,
  around: readonly MdxNode[],
  direct: ReadonlySet<MdxNode>,
  lesson: LessonFile,
  report: Report,
): void {
  const parent = around.at(-1);
  const isRight =
    standsIn === 'root'
      ? lesson.nodes.includes(tag)
      : standsIn === 'section'
        ? direct.has(tag) || parent === undefined
        : standsIn === 'form'
          ? parent !== undefined && FORMS.includes(parent.name) && parent.children.includes(tag)
          : true;
  if (!isRight) report.add('misplaced-tag', lesson.source.placeAt(tag.start), tag.name, WHERE[standsIn]);
}

function checkAttributes(tag: MdxNode, rule: TagRule, lesson: LessonFile, report: Report): void {
  const place = lesson.source.placeAt(tag.start);
  for (const [name, { isOptional }] of Object.entries(rule.attributes)) {
    if (!isOptional && !attribute(tag, name)) report.add('missing-attribute', place, tag.name, name);
  }
  const seen = new Set<string>();
  for (const each of tag.attributes) {
    const at = lesson.source.placeAt(each.start);
    const wanted = Object.hasOwn(rule.attributes, each.name) ? rule.attributes[each.name] : undefined;
    if (each.isExpression) report.add('mdx-expression', at);
    else if (!wanted || seen.has(each.name)) report.add('unknown-attribute', at, tag.name, each.name);
    else checkValue(tag, each, wanted, lesson, report);
    seen.add(each.name);
  }
  if (tag.name === '计算') checkCalculation(tag, lesson, report);
  if (tag.name === '栏') {
    checkChoice(tag, lesson, report);
    checkTied(tag, lesson, report);
    checkAnswered(tag, lesson, report);
  }
  if (tag.name === '投屏' && !attribute(tag, 'id') && !attribute(tag, 'show'))
    report.add('missing-attribute', place, tag.name, 'id');
}

function checkValue(
  tag: MdxNode,
  { name, value = '', start }: Attribute,
  { form }: AttributeRule,
  lesson: LessonFile,
  report: Report,
): void {
  const place = lesson.source.placeAt(start);
  if (form === 'id') {
    if (!ID_PATTERN.test(value)) report.add('bad-id', place, value);
  } else if (form === 'words') {
    if (value.trim() === '') report.add('bad-attribute', place, tag.name, name, value, '几个字，不能空着');
  } else if (form === 'number') {
    if (!/^\d+(\.\d+)?$/.test(value))
      report.add('bad-attribute', place, tag.name, name, value, '一个数字，不带单位和逗号');
  } else if (!form.oneOf.includes(value)) {
    report.add('bad-attribute', place, tag.name, name, value, `其中之一：${form.oneOf.join(' / ')}`);
  }
}

function checkCalculation(tag: MdxNode, lesson: LessonFile, report: Report): void {
  const kind = attributeText(tag, 'kind') ?? '';
  if (!isCalculationKind(kind)) return;
  const names: readonly string[] = CALCULATION_FIELDS[kind];
  const fixed = TAGS.get(tag.name)?.attributes ?? {};
  for (const [name, { isOptional }] of Object.entries(fixed)) {
    const given = attribute(tag, name);
    if (!isOptional) continue;
    if (names.includes(name) && !given)
      report.add('missing-attribute', lesson.source.placeAt(tag.start), tag.name, name);
    if (!names.includes(name) && given)
      report.add('unknown-attribute', lesson.source.placeAt(given.start), tag.name, name);
  }
}

function checkChoice(tag: MdxNode, lesson: LessonFile, report: Report): void {
  const options = attribute(tag, 'options');
  const isChoice = attributeText(tag, 'type') === 'choice' && !attribute(tag, '账款');
  const parts = (options?.value ?? '').split('|').map((part) => part.trim());
  const isGood =
    parts.length >= 2 && parts.every((part) => part !== '') && new Set(parts).size === parts.length;
  if (isChoice && !isGood) report.add('choice-options', lesson.source.placeAt((options ?? tag).start), 'few');
  if (!isChoice && options) report.add('choice-options', lesson.source.placeAt(options.start), 'extra');
}

/** A field that is tied to the card is written as the card writes it: the words of a choice are the card's. */
function checkTied(tag: MdxNode, lesson: LessonFile, report: Report): void {
  const tie = attribute(tag, '账款');
  const field = tie?.value ?? '';
  if (!tie || !isTiedField(field)) return;
  const kind = TIED_FIELDS[field];
  const type = attributeText(tag, 'type') ?? 'text';
  if (!FIELD_TYPES.some((known) => known === type)) return;
  const wanted =
    kind === 'money' || kind === 'date' ? [kind] : typeof kind === 'string' ? ['text', 'long'] : ['choice'];
  const [first = ''] = wanted;
  if (!wanted.includes(type)) report.add('tied-type', lesson.source.placeAt(tie.start), field, first);
}

/** What a card answers goes into a field of its own kind, and not into the card again. */
function checkAnswered(tag: MdxNode, lesson: LessonFile, report: Report): void {
  const given = attribute(tag, '算出');
  const answer = given?.value ?? '';
  if (!given || !isCardAnswer(answer)) return;
  const wanted = CARD_ANSWERS[answer];
  if (attributeText(tag, 'type') !== wanted || attribute(tag, '账款'))
    report.add('answer-type', lesson.source.placeAt(given.start), answer, wanted);
}

function checkContents(tag: MdxNode, { holds }: TagRule, lesson: LessonFile, report: Report): void {
  const place = lesson.source.placeAt(tag.start);
  const { children, name } = tag;
  const isEmpty = children.every((node) => node.type === 'text' && node.value.trim() === '');
  if (name === '投屏') {
    const showsOther = attribute(tag, 'show') !== undefined;
    if (showsOther && !isEmpty) report.add('not-empty', place, name);
    if (!showsOther && plainText(children).trim() === '') report.add('empty-tag', place, name);
    return;
  }
  if (holds === 'nothing' && !isEmpty) report.add('not-empty', place, name);
  if (holds === 'words' && isEmpty) report.add('empty-tag', place, name);
  const [only] = children;
  if (holds === 'one table' && !(children.length === 1 && only?.type === 'table'))
    report.add('block-shape', place, name, '一个 Markdown 表格');
  if (holds === 'one numbered list' && !(children.length === 1 && only?.type === 'list' && only.isOrdered)) {
    report.add('block-shape', place, name, '一个编号列表（1. 2. 3.）');
  }
}
