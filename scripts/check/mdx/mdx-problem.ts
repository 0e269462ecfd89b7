// Says in Chinese what the MDX parser stumbled over, and where.
import { isRecord } from '../yaml/yaml-part.ts';

export type MdxProblem = {
  readonly kind: 'syntax' | 'expression' | 'esm';
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly problem: string;
};

/** Beginnings of the parser's messages → what the author needs to hear. */
const PROBLEMS: readonly (readonly [start: RegExp, say: (match: RegExpExecArray) => string])[] = [
  [
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
    ([, found, open]) => `<${open}>还没收尾就遇到了 </${found}>`,
  ],
  [
    /^Expected a closing tag for `<([^>`]*)>`/,
    ([, name]) => `<${name}>没有收尾的 </${name}>，或收尾标签前后少了空行`,
  ],
  [
    /^Expected the closing tag `<\/([^>`]*)>`/,
    ([, name]) => `</${name}>被包进了段落或列表：它前面要空一行，顶格写`,
  ],
  [/^Unexpected closing slash/, () => '多出来一个收尾标签'],
  [/^Unexpected character `(.)`.*before (?:name|local name)/su, ([, char]) => `“<”后面不能是“${char}”`],
  [/^Unexpected character `(.+?)` \(/su, ([, char]) => `这里不能有“${char}”`],
  [/^Unexpected end of file/, () => '到文件末尾还没有收尾'],
  [/^Unexpected lazy line/, () => '标签或花括号被一行没有缩进的文字打断'],
];

/** @param error whatever the parser threw */
export function mdxProblem(error: unknown, text: string): MdxProblem {
  const thrown: Readonly<Record<string, unknown>> =
    error instanceof Error ? { ...error } : isRecord(error) ? error : {};
  const reason =
    typeof thrown['reason'] === 'string' ? thrown['reason'] : error instanceof Error ? error.message : '';
  const source = String(thrown['source'] ?? '');
  const isCode = thrown['ruleId'] === 'acorn' || /with acorn/.test(reason);
  const kind = !isCode
    ? 'syntax'
    : /esm/.test(source) || /import\/exports/.test(reason)
      ? 'esm'
      : 'expression';
  return { kind, offset: startOf(kind, reason, offsetOf(thrown, text), text), problem: inChinese(reason) };
}

function inChinese(reason: string): string {
  for (const [start, say] of PROBLEMS) {
    const match = start.exec(reason);
    if (match) return say(match);
  }
  return '标签或括号不成对';
}

function offsetOf(thrown: Readonly<Record<string, unknown>>, text: string): number {
  const place = isRecord(thrown['place']) ? thrown['place'] : {};
  const point = isRecord(place['start']) ? place['start'] : place;
  if (typeof point['offset'] === 'number') return point['offset'];
  const line = typeof thrown['line'] === 'number' ? thrown['line'] : 1;
  const column = typeof thrown['column'] === 'number' ? thrown['column'] : 1;
  return lineStart(text, line) + column - 1;
}

/** Where the author has to look: at the open tag, the brace or the line, not where the parser gave up. */
function startOf(kind: MdxProblem['kind'], reason: string, offset: number, text: string): number {
  if (kind === 'esm')
    return [...text.slice(0, offset).matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? offset;
  if (kind === 'expression') return Math.max(0, text.lastIndexOf('{', offset));
  const open = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
  if (open) return lineStart(text, Number(open[1])) + Number(open[2]) - 1;
  return /^Unexpected closing slash/.test(reason) && text[offset - 1] === '<' ? offset - 1 : offset;
}

function lineStart(text: string, line: number): number {
  return text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0);
}
