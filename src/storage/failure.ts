// Names what can go wrong with the device's storage in a few words that the rest of the product understands.

/**
 * `blocked`: not allowed or not there; `quota`: full; `newer`: written by a newer version; `busy`: an old tab won't let
 * go of it; `closed`: taken away meanwhile; `removed`: the profile was wiped from this device meanwhile.
 */
export type StorageFailure = 'blocked' | 'quota' | 'newer' | 'busy' | 'closed' | 'removed';

const REASONS: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  RemovedError: 'removed',
};

/** Reads the name of a storage error, looking inside wrapped ones; `otherwise` for what has no name of its own here. */
export function failureOf(error: unknown, otherwise: StorageFailure): StorageFailure {
  for (let at = error; isNamed(at); at = at.inner) {
    const reason = REASONS[at.name];
    if (reason) return reason;
  }
  return otherwise;
}

function isNamed(value: unknown): value is { readonly name: string; readonly inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
