// The way into a locked profile: its PIN, then back to the page that was wanted.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import { unlockProfile } from '../../stores/profiles.ts';
import { goOn, pageToReturnTo } from './leave-page.ts';
import { ProfileForm } from './ProfileForm.tsx';

export function UnlockForm({ name }: { readonly name: string }) {
  return (
    <div className="profile-unlock">
      <h3>{words.unlockTitle(name)}</h3>
      <p>{words.unlockLead}</p>
      <ProfileForm
        title={words.actions.unlock}
        fields={[{ name: 'pin', label: words.fields.pin, kind: 'pin' }]}
        submit={words.actions.unlock}
        submitClass="button"
        takesFocus={location.hash.startsWith('#unlock')}
        onSubmit={async ({ pin = '' }) => {
          const back = pageToReturnTo(document.documentElement.dataset['base'] ?? '/');
          const outcome = await unlockProfile(pin);
          if (outcome.ok) goOn(back);
          return outcome;
        }}
      >
        <p className="profile-note">{words.pinForgotten}</p>
      </ProfileForm>
    </div>
  );
}
