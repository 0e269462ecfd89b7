// What was written into the worksheets of a lesson, word for word.
import type { Entry, WorksheetAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { entryText } from './entry-text.ts';
import { Fold } from './Fold.tsx';

export function WorksheetLine({ worksheet }: { readonly worksheet: WorksheetAccount }) {
  const { kind, title, url, of, entries, lastAt } = worksheet;
  const head = (
    <span className="worksheet-head">
      <small>{words.worksheet.kind[kind]}</small>
      <span>{title}</span>
      <span className="line-facts num">
        {words.worksheet.written(entries.length, of)}
        <span>{words.day(lastAt)}</span>
      </span>
    </span>
  );
  return (
    <li className="worksheet-line">
      <Fold className="worksheet-fold" summary={head}>
        {() => (
          <>
            <Entries entries={entries} />
            <p className="line-go">
              <a href={url}>{words.worksheet.go}</a>
            </p>
          </>
        )}
      </Fold>
    </li>
  );
}

export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className="entries">
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{entry.label}</dt>
          <dd>{entryText(entry)}</dd>
          <dd className="entry-at num">{words.worksheet.savedAt(words.moment(entry.at))}</dd>
        </div>
      ))}
    </dl>
  );
}
