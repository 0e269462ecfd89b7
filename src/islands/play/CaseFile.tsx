// What was handed over before the visit, to look up at the table: the deal, the people, the papers, the dates.
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { BriefSheets } from './BriefSheets.tsx';

export function CaseFile({ of }: { readonly of: PlayCaseData }) {
  return (
    <details className="case-file">
      <summary>{play.table.file}</summary>
      <BriefSheets of={of} />
    </details>
  );
}
