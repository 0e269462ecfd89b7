// What can be taken along: the page on paper, the cards as a file, the sheet of the weekly meeting.
import type { Deal } from '../../core/deals/deals-in.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { giveFile } from '../ui/give-file.ts';
import { dealsCsv, dealsMarkdown } from './deals-file.ts';

const { out: words } = deals;

type Props = { readonly all: readonly Deal[]; readonly today: string; readonly weeklyUrl: string };

export function DealsOut({ all, today, weeklyUrl }: Props) {
  const give = (text: string, type: string, ending: string) =>
    giveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${words.file}-${today}.${ending}`);
  return (
    <section className="panel deal-out" aria-labelledby="deal-out">
      <h2 id="deal-out">{words.title}</h2>
      <div className="panel-actions">
        <a className="button-plain" href={weeklyUrl}>
          {words.weekly}
        </a>
        <button type="button" className="button-plain" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => give(dealsMarkdown(all, today), 'text/markdown', 'md')}
        >
          {words.markdown}
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => give(dealsCsv(all, today), 'text/csv', 'csv')}
        >
          {words.csv}
        </button>
      </div>
    </section>
  );
}
