// What can be started: keeping everything, taking the newer version, asking whether there is one.
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import { checkVersion, downloadAll, updateOffline } from '../../stores/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';

type Props = { readonly state: OfflineState; readonly say: (what: string) => void };

export function DownloadActions({ state, say }: Props) {
  const { hasUpdate, isChecking, updateNeeds } = state;
  const all = allLabel(state);

  async function start(work: typeof downloadAll) {
    say('');
    const { ok } = await work();
    if (!ok) return;
    say(hasUpdate ? words.update.done : words.allDone);
    // The page itself is one of those that changed.
    if (hasUpdate) location.reload();
  }
  async function check() {
    say('');
    if (!(await checkVersion())) say(words.unreachable);
  }

  return (
    <>
      {all === undefined && <p className="offline-note">{words.allDone}</p>}
      <p className="panel-actions">
        {all !== undefined && (
          <button type="button" className="button" onClick={() => void start(downloadAll)}>
            {all}
          </button>
        )}
        {hasUpdate && (
          <button type="button" className="button-plain" onClick={() => void start(updateOffline)}>
            {words.updateKept(updateNeeds.bytes)}
          </button>
        )}
        <button type="button" className="button-plain" disabled={isChecking} onClick={() => void check()}>
          {words.check}
        </button>
      </p>
    </>
  );
}

/** Undefined when everything is kept. */
function allLabel({ wants, hasUpdate, allNeeds, latest }: OfflineState): string | undefined {
  if (!latest) return words.allUnknown;
  if (hasUpdate) return words.allNew(allNeeds.bytes);
  if (allNeeds.files === 0) return undefined;
  return wants === 'all' ? words.allGoOn(allNeeds.bytes) : words.all(allNeeds.bytes);
}
