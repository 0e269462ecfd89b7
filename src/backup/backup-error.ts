// Why a backup can't be read or written, as a reason that pages have words for.

/**
 * `newer`: a newer version of the course wrote this format; `no-crypto`: there is a passphrase, and this page has no Web
 * Crypto (plain http); `wrong-passphrase`: or the encrypted part was changed; `cancelled`: the caller gave it up.
 */
export type FileRefusal =
  | 'not-a-backup'
  | 'damaged'
  | 'newer'
  | 'other-course'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'no-crypto'
  | 'cancelled';

/** `too-big`: beyond what a reader accepts; `changed`: the events are not those that the manifest names. */
export type WriteRefusal = 'no-crypto' | 'too-big' | 'changed' | 'cancelled';

/** Thrown inside streams, where nothing can be returned; the doors of this folder turn it into a returned reason. */
export class BackupError extends Error {
  readonly reason: FileRefusal | WriteRefusal;

  constructor(reason: FileRefusal | WriteRefusal) {
    super(reason);
    this.name = 'BackupError';
    this.reason = reason;
  }
}
