// The room for the record: how much is kept, how much there is, and whether the browser has promised not to clear it.
import './storage.css';
import { type ReactNode, useEffect, useState } from 'react';
import { deviceStorage as words } from '../../i18n/zh-CN/profiles.ts';
import { askPersist, refreshDeviceStorage } from '../../stores/device-storage.ts';
import type { DeviceStorage, PersistAnswer } from '../../stores/device-storage-session.ts';
import type { RecordState } from '../../stores/record-state.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useDeviceStorage } from '../../stores/use-device-storage.ts';
import { useProfiles } from '../../stores/use-profiles.ts';
import { useRecord } from '../../stores/use-record.ts';

/** From this part of the room on it is called almost full. */
const ALMOST_FULL = 0.9;
/** Below this a meter would only look empty. */
const LITTLE = 0.01;

export default function StoragePanel() {
  const room = useDeviceStorage();
  const total = useRecord((state) => state.total);
  const status = useRecord((state) => state.status);
  const all = useProfiles((state) => state.profiles.reduce((sum, { events }) => sum + events, 0));
  const [answer, setAnswer] = useState<PersistAnswer | 'asking'>();

  useEffect(() => {
    void openRecord().then(refreshDeviceStorage);
  }, []);

  async function ask() {
    setAnswer('asking');
    setAnswer(await askPersist());
  }

  return (
    <section className="panel storage" id="storage" aria-labelledby="storage-title">
      <h2 id="storage-title">{words.title}</h2>
      <p className="panel-lead">{words.lead}</p>
      <dl className="facts num">
        <Fact name={words.events}>{eventWords(status, total, all)}</Fact>
        <Fact name={words.space}>
          <Space room={room} />
        </Fact>
        <Fact name={words.promise}>{promiseWords(room)}</Fact>
      </dl>
      <p className="storage-note">{room.isKnown && noteWords(room)}</p>
      <p className="panel-actions">
        {room.isPersisted === false && (
          <button type="button" className="button-plain" disabled={answer === 'asking'} onClick={ask}>
            {words.ask}
          </button>
        )}
        <BackupLink isShown={room.isKnown} />
      </p>
      <p className="status-line" role="status">
        {answer === 'asking' && words.asking}
        {answer !== undefined && answer !== 'asking' && words.answers[answer]}
      </p>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Space({ room: { isKnown, usage, quota } }: { readonly room: DeviceStorage }) {
  if (isKnown && usage === undefined) return words.spaceUnknown;
  const part = usage === undefined || !quota ? undefined : usage / quota;
  return (
    <>
      {usage === undefined ? words.looking : usedWords(usage, quota)}
      {part !== undefined && part >= LITTLE && (
        <progress className="meter" max={1} value={part} aria-label={words.space} />
      )}
      <span className="storage-note">
        {part !== undefined && part >= ALMOST_FULL ? words.almostFull : words.spaceNote}
      </span>
    </>
  );
}

function usedWords(usage: number, quota: number | undefined): string {
  if (!quota) return words.usedOnly(usage);
  return usage / quota < LITTLE ? words.usedLittle(usage, quota) : words.used(usage, quota);
}

/** The address of the page is known in the browser alone. */
function BackupLink({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null;
  const { base = '/' } = document.documentElement.dataset;
  return (
    <a className="button-plain" href={`${base}me/backup/`}>
      {words.backup}
    </a>
  );
}

function eventWords(status: RecordState['status'], total: number, all: number): string {
  if (status === 'closed' || status === 'opening') return words.looking;
  if (status === 'unavailable' || status === 'newer' || status === 'busy') return words.unkept;
  if (status === 'locked') return words.lockedSteps(all);
  return all > total ? words.stepsOfAll(total, all) : words.steps(total);
}

function promiseWords({ isKnown, isPersisted }: DeviceStorage): string {
  if (!isKnown) return words.looking;
  if (isPersisted === undefined) return words.promiseUnknown;
  return isPersisted ? words.promised : words.notPromised;
}

function noteWords({ isPersisted }: DeviceStorage): string {
  if (isPersisted === undefined) return isSecureContext ? words.old : words.insecure;
  return isPersisted ? words.promisedNote : words.notPromisedNote;
}
