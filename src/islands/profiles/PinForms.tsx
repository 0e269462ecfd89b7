// Setting, changing and taking away the PIN of the one who learns now, with what a PIN can and can't do.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { clearPin, setPin } from '../../stores/profiles.ts';
import type { ProfileOutcome } from '../../stores/profiles-state.ts';
import { reloadWith } from './leave-page.ts';
import { type FormField, ProfileForm } from './ProfileForm.tsx';

type Props = { readonly hasPin: boolean; readonly onCancel: () => void };

const CURRENT: FormField = { name: 'current', label: words.fields.currentPin, kind: 'pin' };
const NEW: readonly FormField[] = [
  { name: 'pin', label: words.fields.newPin, kind: 'pin' },
  { name: 'again', label: words.fields.newPinAgain, kind: 'pin' },
];

export function SetPinForm({ hasPin, onCancel }: Props) {
  return (
    <ProfileForm
      title={hasPin ? words.actions.changePin : words.actions.setPin}
      fields={hasPin ? [CURRENT, ...NEW] : NEW}
      submit={words.actions.save}
      onCancel={onCancel}
      onSubmit={async ({ pin = '', again, current }) => {
        if (pin !== again) return words.pinsDiffer;
        return thenReload(await setPin(pin, current), 'pin-set');
      }}
    >
      <ul className="profile-notes">
        <li>{words.pinPromise}</li>
        <li>{words.pinTime}</li>
        <li>{words.pinForgotten}</li>
      </ul>
    </ProfileForm>
  );
}

export function ClearPinForm({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <ProfileForm
      title={words.actions.clearPin}
      fields={[CURRENT]}
      submit={words.actions.clearPin}
      onCancel={onCancel}
      onSubmit={async ({ current = '' }) => thenReload(await clearPin(current), 'pin-cleared')}
    />
  );
}

function thenReload(outcome: ProfileOutcome, note: 'pin-set' | 'pin-cleared'): ProfileOutcome {
  if (outcome.ok) reloadWith(note);
  return outcome;
}
