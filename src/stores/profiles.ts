// The people who share this browser, as the pages see them: who is there, who is active, who is locked.
import { databaseName } from '../storage/database.ts';
import { forgetRestored } from './backup-restored.ts';
import { lastKnownNote } from './last-known.ts';
import { forgetTries } from './profile-lock.ts';
import { pinKeeper } from './profiles-pin.ts';
import { createProfilesSession } from './profiles-session.ts';
import { openedLog, switchedProfile } from './record-store.ts';

const session = createProfilesSession({
  open: openedLog,
  pins: pinKeeper,
  switched: switchedProfile,
  forget: (profile, devices) => {
    forgetTries(profile);
    forgetRestored(devices);
    const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
    lastKnownNote(databaseName(course, base)).forget(profile);
  },
});

export const profilesStore = session.store;

export const {
  refresh: refreshProfiles,
  createProfile,
  switchProfile,
  rename: renameProfile,
  setPin,
  clearPin,
  unlockProfile,
  lockProfile,
  wipeProfile,
} = session;
