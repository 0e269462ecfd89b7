// One person of this device as a line of the book: who, how much is recorded, and what can be done.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import type { ProfileView } from '../../stores/profiles-state.ts';

/** What can be done with a profile. */
export type ProfileAction = 'switch' | 'rename' | 'set-pin' | 'clear-pin' | 'lock' | 'wipe';

type Props = {
  readonly profile: ProfileView;
  readonly open: ProfileAction | undefined;
  readonly isBusy: boolean;
  readonly onAction: (action: ProfileAction) => void;
};

export function nameOf({ name }: Pick<ProfileView, 'name'>): string {
  return name === '' ? words.unnamed : name;
}

export function ProfileRow({ profile, open, isBusy, onAction }: Props) {
  const name = nameOf(profile);
  return (
    <div className="profile-row" data-active={profile.isActive || undefined}>
      <p className="profile-who">
        <strong className={profile.name === '' ? 'profile-unnamed' : undefined}>{name}</strong>
        {profile.isActive && <span className="profile-mark">{words.active}</span>}
        {profile.hasPin && (
          <span className="profile-mark">{profile.isLocked ? words.locked : words.hasPin}</span>
        )}
      </p>
      <p className="profile-facts num">
        {words.steps(profile.events)}
        {profile.lastAt !== undefined && <span>{words.lastUsed(new Date(profile.lastAt), new Date())}</span>}
      </p>
      <p className="profile-actions">
        {actionsOf(profile).map(([action, label]) => (
          <button
            key={action}
            type="button"
            className={action === 'switch' ? 'button-plain' : 'profile-action'}
            disabled={isBusy}
            aria-label={words.of(label, name)}
            aria-expanded={opensForm(action, profile) ? open === action : undefined}
            onClick={() => onAction(action)}
          >
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}

function actionsOf(profile: ProfileView): readonly (readonly [ProfileAction, string])[] {
  const { actions } = words;
  const wipe = ['wipe', actions.wipe] as const;
  if (!profile.isActive) return [['switch', actions.switch], wipe];
  if (profile.isLocked) return [wipe];
  const rename = ['rename', profile.name === '' ? actions.name : actions.rename] as const;
  if (!profile.hasPin) return [rename, ['set-pin', actions.setPin], wipe];
  return [
    rename,
    ['lock', actions.lock],
    ['set-pin', actions.changePin],
    ['clear-pin', actions.clearPin],
    wipe,
  ];
}

function opensForm(action: ProfileAction, profile: ProfileView): boolean {
  return action === 'rename' || action.endsWith('-pin') || (action === 'switch' && profile.hasPin);
}
