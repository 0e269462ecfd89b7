// What the pages see of the people who share this browser.
import type { NameProblem } from './profile-name.ts';

/** Somebody who learns here. `isLocked`: has a PIN that was not given lately. `lastAt`: when he last did something (UTC ms). */
export type ProfileView = {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly hasPin: boolean;
  readonly isLocked: boolean;
  readonly events: number;
  readonly lastAt: number | undefined;
};

/** `unavailable`: nothing can be kept in this window, so there is nobody to tell apart. */
export type ProfilesStatus = 'closed' | 'opening' | 'ready' | 'unavailable';

export type ProfilesState = {
  readonly status: ProfilesStatus;
  /** In the order in which they were added. */
  readonly profiles: readonly ProfileView[];
};

/**
 * Why something was not done. `pin-shape`: not four to eight digits; `gone`: another tab removed the profile or switched to
 * somebody else; `storage`: the device refused; `unavailable`: nothing can be kept in this window.
 */
export type ProfileRefusal =
  | NameProblem
  | 'pin-shape'
  | 'wrong-pin'
  | 'too-soon'
  | 'locked'
  | 'gone'
  | 'storage'
  | 'unavailable';

/** `waitMs`: how long the next try of a PIN has to wait. */
export type ProfileOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: ProfileRefusal; readonly waitMs?: number };
