// The people who share this device: who is there, adding, switching, names, PINs, and the way out with everything.
import './profiles.css';
import { useEffect, useRef, useState } from 'react';
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { lockProfile, refreshProfiles, switchProfile } from '../../stores/profiles.ts';
import type { ProfileOutcome, ProfileView } from '../../stores/profiles-state.ts';
import { useProfiles } from '../../stores/use-profiles.ts';
import { AddProfile } from './AddProfile.tsx';
import { goOn, type LeaveNote, pageToReturnTo, reloadWith, takeNote } from './leave-page.ts';
import { ProfileActionForm } from './ProfileActionForm.tsx';
import { type ProfileAction, ProfileRow } from './ProfileRow.tsx';
import { refusalWords } from './refusal-words.ts';
import { UnlockForm } from './UnlockForm.tsx';

/** The one form that is open: under a person, or the one that adds somebody. */
type Open = 'add' | { readonly id: string; readonly action: ProfileAction };

export default function ProfilesPanel() {
  const status = useProfiles((state) => state.status);
  const list = useProfiles((state) => state.profiles);
  const active = list.find(({ isActive }) => isActive);
  const [open, setOpen] = useState<Open>();
  const [said, say] = useSaid(active);
  const [isBusy, setBusy] = useState(false);
  const opener = useOpener(open !== undefined);

  useEffect(() => void refreshProfiles(), []);
  useReturn(active);

  async function atOnce(work: () => Promise<ProfileOutcome>, note: LeaveNote) {
    setBusy(true);
    const outcome = await work();
    if (outcome.ok) return reloadWith(note);
    setBusy(false);
    say(refusalWords(outcome), true);
    await refreshProfiles();
  }
  function show(next: Open | undefined) {
    say('');
    if (next) opener.remember();
    setOpen(next);
  }
  function act(profile: ProfileView, action: ProfileAction) {
    const { id } = profile;
    if (action === 'lock') return void atOnce(lockProfile, 'locked');
    if (action === 'switch' && !profile.hasPin) return void atOnce(() => switchProfile(id), 'switched');
    show(actionOf(open, id) === action ? undefined : { id, action });
  }

  return (
    <section className="panel profiles" id="profiles" aria-labelledby="profiles-title">
      <h2 id="profiles-title">{words.title}</h2>
      <p className="panel-lead">{words.lead}</p>
      {active?.isLocked && <UnlockForm name={active.name} />}
      <ul className="profile-list">
        {list.map((profile) => {
          const action = actionOf(open, profile.id);
          return (
            <li key={profile.id} data-active={profile.isActive || undefined}>
              <ProfileRow
                profile={profile}
                open={action}
                isBusy={isBusy}
                onAction={(wanted) => act(profile, wanted)}
              />
              {action && (
                <ProfileActionForm
                  key={action}
                  profile={profile}
                  action={action}
                  onClose={() => show(undefined)}
                  onDone={(what) => {
                    show(undefined);
                    say(what);
                  }}
                  onSwitch={() => act(profile, 'switch')}
                />
              )}
            </li>
          );
        })}
        {list.length === 0 && (
          <li className="profile-wait">{status === 'unavailable' ? words.unavailable : words.opening}</li>
        )}
      </ul>
      <AddProfile
        isOpen={open === 'add'}
        isDisabled={isBusy || status !== 'ready'}
        isOtherUnnamed={active?.name === ''}
        onOpen={() => show('add')}
        onClose={() => show(undefined)}
      />
      <p className={said.isBad ? 'status-line status-bad' : 'status-line'} role="status">
        {said.text}
      </p>
    </section>
  );
}

function actionOf(open: Open | undefined, id: string): ProfileAction | undefined {
  return typeof open === 'object' && open.id === id ? open.action : undefined;
}

/** Sent here to unlock, and it is open, perhaps from another tab: back to where it was wanted. */
function useReturn(active: ProfileView | undefined): void {
  const isOpen = active !== undefined && !active.isLocked;
  useEffect(() => {
    const back = isOpen ? pageToReturnTo(document.documentElement.dataset['base'] ?? '/') : undefined;
    if (back !== undefined) goOn(back);
  }, [isOpen]);
}

/** What is said at the end of the panel; at first what the page before this one did. */
function useSaid(active: ProfileView | undefined) {
  const [note, setNote] = useState<LeaveNote>();
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean }>();
  useEffect(() => setNote((before) => before ?? takeNote()), []);
  const say = (text: string, isBad = false) => setSaid({ text, isBad });
  return [said ?? { text: doneWords(note, active), isBad: false }, say] as const;
}

function doneWords(note: LeaveNote | undefined, active: ProfileView | undefined): string {
  if (note === undefined) return '';
  if (note !== 'switched') return words.done[note];
  return active ? words.done.switched(active.name) : '';
}

/** The focus goes back to the button that opened a form, when the form is closed. */
function useOpener(isOpen: boolean) {
  const button = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen || !button.current) return;
    if (button.current.isConnected) button.current.focus();
    button.current = null;
  }, [isOpen]);
  return {
    remember: () => {
      if (document.activeElement instanceof HTMLElement) button.current = document.activeElement;
    },
  };
}
