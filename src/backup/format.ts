// What reader and writer of a backup file agree on: its first line, its sizes, and how much of anything is believed.

/** The first line is this and the number of the format. */
export const MAGIC = 'HUIKUAN-BACKUP ';
export const FORMAT = 1;

/** SHA-256 of everything before, at the end of the file. */
export const DIGEST_BYTES = 32;
/** Encrypted bodies come in chunks of this many bytes of clear text, each with its tag. */
export const CHUNK_BYTES = 1_048_576;
export const TAG_BYTES = 16;

/** PBKDF2 rounds of a passphrase. A header that asks for more would only keep the device busy. */
export const ITERATIONS = 600_000;
export const MAX_ITERATIONS = 2_000_000;
export const SALT_BYTES = 16;

/** Beyond these a file is not read any further: nobody's record comes near, a bomb does. */
export type Limits = {
  readonly headerBytes: number;
  readonly fileBytes: number;
  readonly textBytes: number;
  readonly lineChars: number;
  readonly events: number;
  readonly devices: number;
};

export const LIMITS: Limits = {
  headerBytes: 4096,
  fileBytes: 1_073_741_824,
  textBytes: 4_294_967_296,
  lineChars: 8_388_608,
  events: 5_000_000,
  devices: 1000,
};

/** Bytes in a buffer of their own, as Web Crypto and Blob want them. */
export type Bytes = Uint8Array<ArrayBuffer>;
