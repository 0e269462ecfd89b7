// Adding somebody to this device: the button, and the form that takes its place.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { createProfile } from '../../stores/profiles.ts';
import { reloadWith } from './leave-page.ts';
import { ProfileForm } from './ProfileForm.tsx';

type Props = {
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  /** The one who learns now has no name yet and would be hard to find again. */
  readonly isOtherUnnamed: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

export function AddProfile({ isOpen, isDisabled, isOtherUnnamed, onOpen, onClose }: Props) {
  if (!isOpen) {
    return (
      <p className="panel-actions">
        <button type="button" className="button-plain" disabled={isDisabled} onClick={onOpen}>
          {words.actions.add}
        </button>
      </p>
    );
  }
  return (
    <ProfileForm
      title={words.actions.add}
      fields={[{ name: 'name', label: words.fields.name, kind: 'name' }]}
      submit={words.actions.addAndSwitch}
      onCancel={onClose}
      onSubmit={async ({ name = '' }) => {
        const outcome = await createProfile(name);
        if (outcome.ok) reloadWith('switched');
        return outcome;
      }}
    >
      <p className="profile-note">{words.nameHint}</p>
      {isOtherUnnamed && <p className="profile-note">{words.nameFirst}</p>}
    </ProfileForm>
  );
}
