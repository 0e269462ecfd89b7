// Finds the blocks out of frames in any order: each frame is an equation, and every new one brings the answer nearer.
import { type BlockSet, firstBlock, hasBlock } from './blocks-of.ts';
import { xorInto } from './xor-into.ts';

export type BlockSolver = {
  /** True when the equation said something new. Both arguments are taken over and changed. */
  readonly add: (set: BlockSet, block: Uint8Array) => boolean;
  /** Independent equations so far; the answer is there when there are as many as blocks. */
  readonly known: () => number;
  /** All blocks in order; call it when `known` has reached the count. */
  readonly blocks: () => readonly Uint8Array[];
};

type Row = { readonly set: BlockSet; readonly block: Uint8Array };

/** Gauss–Jordan over GF(2): each kept row has a block of its own that no other row has. */
export function blockSolver(): BlockSolver {
  const rows = new Map<number, Row>();
  const addTo = (row: Row, other: Row) => {
    xorInto(row.set, other.set);
    xorInto(row.block, other.block);
  };

  return {
    add: (set, block) => {
      const row: Row = { set, block };
      for (const [own, other] of rows) if (hasBlock(row.set, own)) addTo(row, other);
      const own = firstBlock(row.set);
      if (own === undefined) return false;
      for (const other of rows.values()) if (hasBlock(other.set, own)) addTo(other, row);
      rows.set(own, row);
      return true;
    },
    known: () => rows.size,
    blocks: () => [...rows].sort(([a], [b]) => a - b).map(([, { block }]) => block),
  };
}
