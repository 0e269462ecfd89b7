// The published figures of all cases, as the page docs/scenario-figures.md.
import type { CaseReport } from '../../src/core/roleplay/checker/case-report.ts';

type Figures = NonNullable<CaseReport['figures']>;

const HEAD = `# Figures of the cases

Made by \`npm run draw:figures\`, compared by \`npm run check:scenarios\`; what they mean stands in [scenario-check.md](scenario-check.md).
**Reader − blind** is a case's figure of quality: the share of client types whom one wins who reads the man, less that of the best line
that takes no notice of him.
`;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) => [
  row(head),
  row(head.map(() => '---')),
  ...rows,
];

/** The page; cases in the order of their reports. Cases that could not be looked at are named as such. */
export function figuresTable(reports: readonly CaseReport[]): string {
  return [
    HEAD,
    ...table(
      ['case', 'reader', 'blind', 'reader − blind', 'random game, moves', 'random moves under 3 points'],
      reports.map(({ caseId, figures }) => row([caseId, ...(figures ? ofCase(figures) : ['not counted'])])),
    ),
    ...reports.flatMap(({ caseId, figures }) =>
      figures ? ['', `## ${caseId}`, '', ...ofTypes(figures)] : [],
    ),
    '',
  ].join('\n');
}

function ofCase({ readerShare, blindShare, medianLength, goodShare }: Figures): readonly (string | number)[] {
  return [
    percent(readerShare),
    percent(blindShare),
    percent(readerShare - blindShare),
    medianLength,
    percent(goodShare),
  ];
}

function ofTypes({ scenarios }: Figures): readonly string[] {
  return table(
    [
      'type',
      'positions',
      'longest game',
      'random ends in full',
      'reader ends in full',
      'blind in full, variants',
      'value at the start',
    ],
    scenarios.map((one) =>
      row([
        one.typeId,
        one.states,
        one.longest,
        percent(one.randomFull),
        one.readerFull ? 'yes' : 'no',
        one.blindFull.length,
        one.startValues.map((value) => value.toFixed(0)).join(' / '),
      ]),
    ),
  );
}
