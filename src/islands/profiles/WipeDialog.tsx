// Removing a profile: what goes, a backup first, then the name typed out, then it is gone.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { wipeProfile } from '../../stores/profiles.ts';
import type { ProfileView } from '../../stores/profiles-state.ts';
import { reloadWith } from './leave-page.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { WipeBackup } from './WipeBackup.tsx';

type Props = {
  readonly profile: ProfileView;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
  readonly onSwitch: () => void;
};

export function WipeDialog({ profile, onClose, onDone, onSwitch }: Props) {
  const [isBackedUp, setBackedUp] = useState(profile.events === 0);
  const word = profile.name === '' ? words.wipe.word : profile.name;
  const id = useId();

  async function wipe(typed: string) {
    if (typed.normalize('NFKC').trim() !== word.normalize('NFKC')) return words.wipe.typedWrong(word);
    const outcome = await wipeProfile(profile.id);
    if (!outcome.ok) return outcome;
    if (profile.isActive) reloadWith('wiped');
    else onDone(words.done.wiped);
    return outcome;
  }

  return (
    <Modal labelledBy={id} onClose={onClose}>
      {(close) => (
        <>
          <h3 id={id}>{words.wipe.title(profile.name)}</h3>
          <p className="wipe-lead num">{words.wipe.lead(profile.events)}</p>
          {isBackedUp ? (
            <>
              <h4>{words.wipe.confirmTitle}</h4>
              <ProfileForm
                title={words.wipe.confirmTitle}
                fields={[
                  {
                    name: 'typed',
                    label: profile.name === '' ? words.wipe.typeWord(word) : words.wipe.typeName(word),
                    kind: 'name',
                  },
                ]}
                submit={words.wipe.go}
                submitClass="button"
                onCancel={close}
                onSubmit={({ typed = '' }) => wipe(typed)}
              >
                {profile.hasPin && <p className="profile-note">{words.wipe.noPin}</p>}
              </ProfileForm>
            </>
          ) : (
            <WipeBackup
              profile={profile}
              onNext={() => setBackedUp(true)}
              onCancel={close}
              onSwitch={() => {
                close();
                onSwitch();
              }}
            />
          )}
        </>
      )}
    </Modal>
  );
}

/** A modal dialog of the browser, which keeps the focus inside and gives it back; Escape closes it. */
function Modal({
  labelledBy,
  onClose,
  children,
}: {
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog wipe-dialog" aria-labelledby={labelledBy} onClose={onClose}>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
