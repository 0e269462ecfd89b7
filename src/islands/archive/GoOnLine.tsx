// Where to go on: the one action of the page, and the place it leads to.
import type { Archive } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';

type Props = { readonly archive: Archive; readonly isOpen: boolean; readonly backupUrl: string };

export function GoOnLine({ archive: { goOn, isEmpty }, isOpen, backupUrl }: Props) {
  return (
    <div className="archive-go">
      {goOn && (
        <a className="button" href={goOn.url}>
          {goOn.hasBegun ? words.goOn.resume : words.goOn.start}
        </a>
      )}
      <p>
        {hint(goOn)}
        {isOpen && isEmpty && (
          <span>
            {words.goOn.lost} <a href={backupUrl}>{words.goOn.restore}</a>
          </span>
        )}
      </p>
    </div>
  );
}

function hint(goOn: Archive['goOn']): string {
  if (!goOn) return words.goOn.allDone;
  const { title, minutes, section, at, hasBegun } = goOn;
  if (!hasBegun) return words.goOn.first(title, minutes);
  return section === undefined || at === undefined
    ? words.goOn.next(title, minutes)
    : words.goOn.stopped(title, section, words.moment(at));
}
