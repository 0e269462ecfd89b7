// Adds one block to another: mixing and taking apart are the same.

/** Both equally long; `target` is changed. */
export function xorInto(target: Uint8Array | Uint32Array, other: Uint8Array | Uint32Array): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) ^ (other[at] ?? 0);
}
