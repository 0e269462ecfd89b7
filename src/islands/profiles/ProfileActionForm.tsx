// What opens under a person's line for the action that was chosen.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { renameProfile, switchProfile } from '../../stores/profiles.ts';
import type { ProfileView } from '../../stores/profiles-state.ts';
import { reloadWith } from './leave-page.ts';
import { ClearPinForm, SetPinForm } from './PinForms.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { nameOf, type ProfileAction } from './ProfileRow.tsx';
import { WipeDialog } from './WipeDialog.tsx';

type Props = {
  readonly profile: ProfileView;
  readonly action: ProfileAction;
  readonly onClose: () => void;
  /** Something was done that leaves the page as it is; the words say what. */
  readonly onDone: (said: string) => void;
  readonly onSwitch: () => void;
};

export function ProfileActionForm({ profile, action, onClose, onDone, onSwitch }: Props) {
  const name = nameOf(profile);
  switch (action) {
    case 'switch':
      return (
        <ProfileForm
          title={words.of(words.actions.switch, name)}
          fields={[{ name: 'pin', label: words.fields.pin, kind: 'pin' }]}
          submit={words.actions.switch}
          onCancel={onClose}
          onSubmit={async ({ pin }) => {
            const outcome = await switchProfile(profile.id, pin);
            if (outcome.ok) reloadWith('switched');
            return outcome;
          }}
        />
      );
    case 'rename':
      return (
        <ProfileForm
          title={words.of(words.actions.rename, name)}
          fields={[{ name: 'name', label: words.fields.name, kind: 'name', value: profile.name }]}
          submit={words.actions.save}
          onCancel={onClose}
          onSubmit={async (values) => {
            const outcome = await renameProfile(values['name'] ?? '');
            if (outcome.ok) onDone(words.done.renamed);
            return outcome;
          }}
        >
          <p className="profile-note">{words.nameHint}</p>
        </ProfileForm>
      );
    case 'set-pin':
      return <SetPinForm hasPin={profile.hasPin} onCancel={onClose} />;
    case 'clear-pin':
      return <ClearPinForm onCancel={onClose} />;
    case 'wipe':
      return <WipeDialog profile={profile} onClose={onClose} onDone={onDone} onSwitch={onSwitch} />;
    case 'lock':
      return null;
  }
}
