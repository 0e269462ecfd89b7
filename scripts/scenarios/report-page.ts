// The author's report as one HTML file: figures of every case, marks, and what was found, in the product's colours.
import { MARKS } from '../../src/core/roleplay/analysis/marks.ts';
import type {
  CaseFigures,
  CaseReport,
  ScenarioFigures,
} from '../../src/core/roleplay/checker/case-report.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { MARK_NAMES, PLAYER_NAMES } from './rule-words.ts';

/** `tokens`: the text of src/styles/tokens.css. */
export function reportPage(
  cases: readonly { readonly report: CaseReport; readonly findings: readonly Finding[] }[],
  tokens: string,
): string {
  const title = '演练体检';
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${tokens}${STYLE}</style></head>
<body><main><h1>${title}</h1>
${cases.map(({ report, findings }) => casePart(report, findings)).join('\n')}
</main></body></html>
`;
}

function casePart({ caseId, figures }: CaseReport, own: readonly Finding[]): string {
  return `<section><h2>${plain(caseId)}</h2>
${figures ? figuresPart(figures) : '<p>局面太多，没有数完。</p>'}
<h3>要改的 <b>${own.length}</b></h3>
${own.length > 0 ? `<ol>${own.map(findingPart).join('')}</ol>` : '<p>每一条规则都守住了。</p>'}
</section>`;
}

function figuresPart(figures: CaseFigures): string {
  const gap = figures.readerShare - figures.blindShare;
  return `<p class="gap"><strong>${percent(gap)}</strong> 会看人的比不看人的多赢的型（${percent(figures.readerShare)} − ${percent(figures.blindShare)}）</p>
${table(
  ['对手', '局面', '最长', '随机走满分', '会看人的', '不看人的满分于', '开局值', '走得到的结局'],
  figures.scenarios.map(scenarioRow),
)}
${table(
  ['', ...MARKS.map((mark) => MARK_NAMES[mark] ?? mark), '损失不到 3 分', '曲线分值', '一局'],
  (['random', 'reader'] as const).map((player) => playerRow(figures, player)),
)}
<h3>不看人最好的走法</h3>
<dl>${figures.blind.map(({ variant, line }) => `<dt>${plain(variant)}</dt><dd>${line.map(plain).join(' → ')}</dd>`).join('')}</dl>`;
}

function scenarioRow(one: ScenarioFigures): readonly string[] {
  return [
    one.typeId,
    String(one.states),
    `${one.longest} 招`,
    percent(one.randomFull),
    one.readerFull ? '满分' : '没有满分',
    one.blindFull.join('、') || '无',
    one.startValues.map((value) => value.toFixed(0)).join(' / '),
    one.tiers.join('、'),
  ];
}

function playerRow(figures: CaseFigures, player: 'random' | 'reader'): readonly string[] {
  const marks = figures.marks[player];
  const total = Math.max(
    1,
    MARKS.reduce((sum, mark) => sum + marks[mark], 0),
  );
  const isRandom = player === 'random';
  return [
    PLAYER_NAMES[player],
    ...MARKS.map((mark) => percent(marks[mark] / total)),
    isRandom ? percent(figures.goodShare) : '',
    `${figures.curveValues[player]} 个`,
    isRandom ? `${figures.medianLength} 招` : '',
  ];
}

function findingPart({ code, file, line, col, message, fix }: Finding): string {
  return `<li><code>${plain(code)}</code> ${plain(message)}<br><small>${plain(file)}:${line}:${col}</small><br>${plain(fix)}</li>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (name: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell, column) => (column === 0 && name === 'td' ? `<th scope="row">${plain(cell)}</th>` : `<${name}>${plain(cell)}</${name}>`)).join('')}</tr>`;
  return `<div class="frame" tabindex="0"><table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table></div>`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function plain(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--text-m)/var(--leading) var(--font-sans); }
main { max-width: 72rem; margin: 0 auto; padding: var(--space-5) var(--space-4) var(--space-7); }
h1, h2, h3 { font-family: var(--font-serif); line-height: var(--leading-tight); }
h1 { font-size: var(--text-xxl); margin: 0 0 var(--space-5); }
section { border-top: 3px double var(--rule-strong); padding-top: var(--space-4); margin-bottom: var(--space-7); }
.gap strong { font: var(--text-xxl) var(--font-serif); color: var(--seal); font-variant-numeric: tabular-nums; }
.frame { overflow-x: auto; margin: var(--space-4) 0; }
table { border-collapse: collapse; width: 100%; font-size: var(--text-s); font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: var(--space-2) var(--space-3); border-bottom: 1px solid var(--rule); }
thead th { color: var(--ink-faint); font-weight: normal; white-space: nowrap; }
tbody td:not(:last-child) { white-space: nowrap; } td:last-child { min-width: 16rem; }
li, dd { margin: 0 0 var(--space-3); } dd { color: var(--ink-soft); overflow-wrap: anywhere; }
dt { font-weight: bold; } small { color: var(--ink-faint); } code { color: var(--seal-strong); }
`;
