// What can be started: keeping everything, taking the newer version, asking whether there is one.
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import { checkVersion, downloadAll, updateOffline } from '../../stores/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';
import { useIsAlive } from '../ui/use-is-alive.ts';

type Props = { readonly state: OfflineState; readonly say: (what: string) => void };

export function DownloadActions({ state, say }: Props) {
  const { hasUpdate, isChecking, updateNeeds } = state;
  const all = allLabel(state);
  const isAlive = useIsAlive();

  async function start(work: typeof downloadAll) {
    say('');
    const { ok } = await work();
    if (!ok) return;
    if (!hasUpdate) return;
    say(words.update.done);
    // The page itself is one of those that changed.
    location.reload();
  }
  async function check() {
    say('');
    if (!(await checkVersion())) say(words.unreachable);
  }

  return (
    <p className="panel-actions">
      {all !== undefined && (
        <button type="button" className="button" disabled={!isAlive} onClick={() => void start(downloadAll)}>
          {all}
        </button>
      )}
      {hasUpdate && (
        <button type="button" className="button-plain" onClick={() => void start(updateOffline)}>
          {words.updateKept(updateNeeds.bytes)}
        </button>
      )}
      <button
        type="button"
        className="button-plain"
        disabled={!isAlive || isChecking}
        onClick={() => void check()}
      >
        {words.check}
      </button>
    </p>
  );
}

/** Whether the device has everything of what the server has. */
export function isAllKept({ hasUpdate, allNeeds, latest }: OfflineState): boolean {
  return latest !== undefined && !hasUpdate && allNeeds.files === 0;
}

/** Undefined when everything is kept. */
function allLabel(state: OfflineState): string | undefined {
  const { wants, hasUpdate, allNeeds, latest } = state;
  if (!latest) return words.allUnknown;
  if (hasUpdate) return words.allNew(allNeeds.bytes);
  if (isAllKept(state)) return undefined;
  return wants === 'all' ? words.allGoOn(allNeeds.bytes) : words.all(allNeeds.bytes);
}
