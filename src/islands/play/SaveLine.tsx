// Whether what was done is on the device: quietly when it is, spoken when it isn't, with what can be done.
import { play } from '../../i18n/zh-CN/play.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { usePlay } from '../../stores/use-play.ts';
import { useRecord } from '../../stores/use-record.ts';

const words = play.table;

/** Beside the tools of the table; not read out, for it changes with every step. */
export function SavedWord({ isSaving, made }: { readonly isSaving: boolean; readonly made: number }) {
  const isKept = usePlay((state) => state.isKept);
  const done = isKept && made > 0 ? words.saved : '';
  return <span className="desk-saved">{isSaving ? words.saving : done}</span>;
}

export function NotKept() {
  const isKept = usePlay((state) => state.isKept);
  const status = useRecord((state) => state.status);
  const isKnown = status !== 'ready' && status !== 'closed' && status !== 'opening';
  if (isKept) return null;
  return (
    <p className="play-note" role="status">
      {words.notKept}
      {isKnown && recordWords[status]}
    </p>
  );
}
