// What a public key of an organisation looks like, in a file as in the content.

/** 32 bytes as base64url: 43 characters hold 258 bits, the last two are nothing, so the last one is one of sixteen. */
export const KEY_FORM = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Characters of an organisation's name; longer ones don't fit the paper. */
export const MAX_ORGANISATION = 40;
