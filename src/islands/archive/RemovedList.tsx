// What was done with content that has left the course: kept, named by its number.
import type { Removed } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { Fold } from './Fold.tsx';
import { Entries } from './WorksheetList.tsx';

export function RemovedList({ removed }: { readonly removed: readonly Removed[] }) {
  return (
    <section className="panel" id="archive-removed" aria-labelledby="archive-removed-title">
      <h2 id="archive-removed-title">{words.removed.title}</h2>
      <p className="panel-lead">{words.removed.lead}</p>
      <ul className="lines">
        {removed.map((one) => (
          <li
            key={`${one.kind}-${one.id}`}
            className={one.kind === 'worksheet' ? 'worksheet-line' : undefined}
          >
            {one.kind === 'worksheet' ? (
              <Fold className="worksheet-fold" summary={<Head one={one} />}>
                {() => <Entries entries={one.entries} />}
              </Fold>
            ) : (
              <Head one={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ one }: { readonly one: Removed }) {
  return (
    <span className="removed-head">
      <span>
        {words.removed[one.kind]} <code>{one.id}</code>
      </span>
      <span className="line-facts num">
        {facts(one).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </span>
  );
}

function facts(one: Removed): readonly string[] {
  switch (one.kind) {
    case 'lesson':
      return [
        words.removed.sections(one.sections),
        words.duration(one.activeMs),
        ...(one.at === undefined ? [] : [words.day(one.at)]),
      ];
    case 'section':
      return [words.removed.sectionOf(one.lesson)];
    case 'question':
      return [
        one.attempts > 0 ? words.removed.attempts(one.attempts) : words.removed.hints(one.hints),
        ...(one.last
          ? [
              words.question.one(
                words.day(one.last.at),
                words.question.verdict[one.last.verdict],
                one.last.hintsUsed,
              ),
            ]
          : []),
      ];
    case 'worksheet':
      return [words.worksheet.written(one.entries.length, one.entries.length)];
  }
}
