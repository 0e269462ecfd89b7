// Lints style sheets: properties and their words, functions, units, selectors, at-rules, against MDN's data.
import { type CssNode, parse, walk } from 'css-tree';
import { compatAt, firstKnown, type Known, namesAt } from './compat-data.ts';
import type { Finding } from './finding.ts';
import { lackedBy } from './floor.ts';

/** Where the data keeps functions of values, by name. */
const FUNCTION_HOMES = ['', ...namesAt(['css', 'types'])];
/** Units that came late; the data lists units by family. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  cqw: ['css', 'types', 'length', 'container_query_length_units'],
  cqh: ['css', 'types', 'length', 'container_query_length_units'],
  cqi: ['css', 'types', 'length', 'container_query_length_units'],
  cqb: ['css', 'types', 'length', 'container_query_length_units'],
  lh: ['css', 'types', 'length', 'lh'],
  rlh: ['css', 'types', 'length', 'rlh'],
  cap: ['css', 'types', 'length', 'cap'],
  rcap: ['css', 'types', 'length', 'rcap'],
  ric: ['css', 'types', 'length', 'ric'],
  rex: ['css', 'types', 'length', 'rex'],
};

/** What the floor lacks in one style sheet, in order. A part that can't be read is a finding as well. */
export function lintStyles(file: string, css: string): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (node: CssNode, known: Known | undefined) => {
    const lacking = lackedBy(known?.compat);
    if (known && lacking)
      findings.push({ file, line: node.loc?.start.line ?? 0, feature: known.feature, detail: lacking });
  };
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ line, message }) => findings.push({ file, line, feature: 'syntax', detail: message }),
  });
  let depth = 0;
  walk(tree, function visit(node) {
    for (const known of knownOf(node, this.declaration?.property)) add(node, known);
    // A rule within a rule: css-tree names the outer one while it visits the inner.
    if (node.type === 'Rule' && this.rule && this.rule !== node) {
      depth += 1;
      add(node, compatAt(['css', 'selectors', 'nesting']));
    }
  });
  return depth === 0 ? findings : findings.sort((a, b) => a.line - b.line);
}

function knownOf(node: CssNode, property: string | undefined): readonly (Known | undefined)[] {
  const name = typeof node.name === 'string' ? node.name.toLowerCase() : '';
  switch (node.type) {
    case 'Declaration':
      return [compatAt(['css', 'properties', node.property ?? ''])];
    case 'Identifier':
      return property === undefined ? [] : [keyword(property, name)];
    case 'Function': {
      const known = firstKnown(FUNCTION_HOMES.map((home) => ['css', 'types', ...(home ? [home] : []), name]));
      const isRelative = node.children?.first?.type === 'Identifier' && node.children.first.name === 'from';
      return [
        known,
        isRelative ? compatAt([...(known?.feature.split('.') ?? []), 'relative_syntax']) : undefined,
      ];
    }
    case 'Dimension':
      return [compatAt(UNITS[(node.unit ?? '').toLowerCase()] ?? [])];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [compatAt(['css', 'selectors', name])];
    case 'NestingSelector':
      return [compatAt(['css', 'selectors', 'nesting'])];
    case 'Atrule':
      return [compatAt(['css', 'at-rules', name])];
    case 'Feature':
      return [compatAt(['css', 'at-rules', 'media', name])];
    case 'FeatureRange':
      return [compatAt(['css', 'at-rules', 'media', 'range_syntax'])];
    default:
      return [];
  }
}

/** A word as the value of a property that the floor has; of one that it lacks, the property says enough. */
function keyword(property: string, word: string): Known | undefined {
  if (lackedBy(compatAt(['css', 'properties', property])?.compat)) return undefined;
  return compatAt(['css', 'properties', property, word]);
}
