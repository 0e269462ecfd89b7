// What stands in place of the table when it can't be laid: why, and what can be done. The run is kept in any case.
import { useEffect } from 'react';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { PlayView } from '../../stores/play-view.ts';
import { usePlay } from '../../stores/use-play.ts';
import { Transcript } from './Transcript.tsx';

const words = play.trouble;

export function Notice({ text }: { readonly text: string }) {
  return (
    <p className="play-note" role="status">
      {text}
    </p>
  );
}

type Reason = Extract<PlayView, { readonly phase: 'unreachable' }>['reason'];

/** Tried again by itself when the network comes back; what the server has no more is found only by a fresh page. */
export function Unreachable({ reason, deviceUrl }: { readonly reason: Reason; readonly deviceUrl: string }) {
  useEffect(() => {
    addEventListener('online', playDesk.retry);
    return () => removeEventListener('online', playDesk.retry);
  }, []);
  return (
    <section className="play-trouble" role="alert">
      <p>{words[reason]}</p>
      <p className="ending-ways">
        {reason === 'missing' ? (
          <button type="button" className="button" onClick={() => location.reload()}>
            {words.refresh}
          </button>
        ) : (
          <button type="button" className="button" onClick={playDesk.retry}>
            {words.retry}
          </button>
        )}
        <a className="button button-quiet" href={deviceUrl}>
          {words.device}
        </a>
        <button type="button" className="button button-quiet" onClick={playDesk.leave}>
          {play.table.leave}
        </button>
      </p>
    </section>
  );
}

export function Changed({ view }: { readonly view: Extract<PlayView, { readonly phase: 'changed' }> }) {
  const { agreed, made, why } = view;
  const runId = usePlay((state) => state.runId) ?? '';
  const { base = '/' } = document.documentElement.dataset;
  return (
    <section className="play-trouble">
      <p role="alert">
        {agreed === 0 ? words.changedStart : words.changed(agreed, made)}
        {why === 'unknown-move' && words.unknownMove}
      </p>
      <p className="ending-ways">
        <button type="button" className="button" onClick={playDesk.branch}>
          {words.branch(agreed)}
        </button>
        <a className="button button-quiet" href={`${base}play/run/?run=${encodeURIComponent(runId)}`}>
          {words.asItWas}
        </a>
        <button type="button" className="button button-quiet" onClick={playDesk.leave}>
          {play.table.leave}
        </button>
      </p>
      <Transcript entries={view.entries} />
    </section>
  );
}
