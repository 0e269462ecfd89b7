// What stands in place of the table when it can't be laid: why, and what can be done. The run is kept in any case.
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { PlayView } from '../../stores/play-view.ts';
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

export function Unreachable({ reason }: { readonly reason: Reason }) {
  return (
    <section className="play-trouble" role="alert">
      <p>{words[reason]}</p>
      <p className="ending-ways">
        <button type="button" className="button" onClick={playDesk.retry}>
          {words.retry}
        </button>
        <button type="button" className="button button-quiet" onClick={playDesk.leave}>
          {play.table.leave}
        </button>
      </p>
    </section>
  );
}

export function Changed({ view }: { readonly view: Extract<PlayView, { readonly phase: 'changed' }> }) {
  const { agreed, made, why } = view;
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
        <button type="button" className="button button-quiet" onClick={playDesk.leave}>
          {play.table.leave}
        </button>
      </p>
      <Transcript entries={view.entries} />
    </section>
  );
}
