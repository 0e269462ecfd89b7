// The page that opens a game: from the link in its address, from a file, or one of one's own under the wording of its day.
import './run-reader.css';
import { useCallback, useEffect, useState } from 'react';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import type { OpenedRun, RunOpening, RunTrouble } from '../../../stores/opened-run.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { runOpener } from '../../../stores/run-opener.ts';
import { goOnFrom } from '../go-on-from.ts';
import { ChooseRun } from './ChooseRun.tsx';
import { RunReader } from './RunReader.tsx';

const words = share.page;

type State =
  | { readonly phase: 'waiting' | 'none' }
  | { readonly phase: 'trouble'; readonly reason: RunTrouble }
  | { readonly phase: 'open'; readonly opened: OpenedRun; readonly isOwn: boolean };

type Props = {
  readonly shelf: readonly ShelfCase[];
  readonly listUrl: string;
  readonly compareUrl: string;
};

export default function RunPage({ shelf, listUrl, compareUrl }: Props) {
  const { state, take, again } = useOpening(shelf);
  const opened = state.phase === 'open' ? state.opened : undefined;
  const isOwn = state.phase === 'open' && state.isOwn;
  const onBranch = opened && branchOf(opened, shelf, isOwn);
  return (
    <div className="play-page" data-phase={state.phase}>
      <p className="play-ways">
        <a href={listUrl}>{words.back}</a>
        {isOwn && opened && (
          <a href={`${compareUrl}?a=${encodeURIComponent(opened.shared.run.id)}`}>{words.compare}</a>
        )}
      </p>
      {!opened && <h1 className="play-title">{words.title}</h1>}
      {state.phase === 'waiting' && (
        <p className="play-note" role="status">
          {words.loading}
        </p>
      )}
      {state.phase === 'none' && <p className="play-lead">{words.lead}</p>}
      {state.phase === 'trouble' && (
        <div className="play-note" role="alert">
          <p>{share.refusals[state.reason]}</p>
          {state.reason.startsWith('load-') && (
            <button type="button" className="button" onClick={again}>
              {words.again}
            </button>
          )}
        </div>
      )}
      {opened ? (
        <RunReader key={opened.shared.run.id} opened={opened} isOwn={isOwn} onBranch={onBranch} />
      ) : (
        state.phase !== 'waiting' && <ChooseRun onFile={take} />
      )}
      {opened && (
        <details className="run-another">
          <summary>{words.another}</summary>
          <ChooseRun onFile={take} />
        </details>
      )}
    </div>
  );
}

/** What the address names, until a file is chosen; followed when another link is put into the same tab. */
function useOpening(shelf: readonly ShelfCase[]) {
  const [state, setState] = useState<State>({ phase: 'waiting' });
  const show = useCallback(async (asked: Promise<RunOpening>, isOwn: boolean) => {
    setState({ phase: 'waiting' });
    const opening = await asked;
    setState(
      opening.ok
        ? { phase: 'open', opened: opening.opened, isOwn }
        : { phase: 'trouble', reason: opening.reason },
    );
  }, []);
  const look = useCallback(() => {
    const link = location.hash.slice(1);
    const run = new URLSearchParams(location.search).get('run');
    if (link !== '' && link !== 'main') void show(runOpener.byLink(unescaped(link)), false);
    else if (run === null) setState({ phase: 'none' });
    else
      void show(
        openRecord().then(() => runOpener.byRecord(run, shelf)),
        true,
      );
  }, [shelf, show]);
  useEffect(() => {
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [look]);
  const take = (file: File) => {
    // The address no longer says what is on the page.
    history.replaceState(history.state, '', location.pathname);
    void show(runOpener.byFile(file), false);
  };
  return { state, take, again: look };
}

/** Chats write % for what they don't know; what can't be read that way is left as it is. */
function unescaped(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** Only under today's wording can be played on; a game of one's own stays the parent of the new one. */
function branchOf(
  { shared, replay, isWhole }: OpenedRun,
  shelf: readonly ShelfCase[],
  isOwn: boolean,
): ((at: number) => void) | undefined {
  const { run } = shared;
  const of = shelf.find(({ caseId }) => caseId === run.caseId);
  const isToday = of?.types.some(({ hash }) => hash === run.contentHash) === true;
  if (!of || !isToday || !isWhole) return undefined;
  return (at) => {
    const parent = isOwn ? { run: run.id, at } : undefined;
    goOnFrom(of.url, run, replay.played.slice(0, at), parent);
  };
}
