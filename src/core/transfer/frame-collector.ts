// Gathers the frames that a camera sees until the file is whole; what is damaged or foreign goes by unnoticed.
import { type BlockSolver, blockSolver } from './block-solver.ts';
import { blocksOf } from './blocks-of.ts';
import { crc32 } from './crc32.ts';
import { blockCount, type Frame, parseFrame } from './frame.ts';

/** Series that are kept at a time; a further one pushes out the one that was seen longest ago. */
const MAX_SERIES = 3;

/**
 * `ignored`: no frame of ours, or a damaged one; `known`: said nothing new; `new`: brought the file nearer. `have` of
 * `need` frames are there for the series that the frame belongs to. `whole`: here is the file.
 */
export type Taken =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'known' | 'new'; readonly have: number; readonly need: number }
  | { readonly kind: 'whole'; readonly bytes: Uint8Array };

export type FrameCollector = { readonly take: (text: string) => Taken };

type Series = { readonly solver: BlockSolver; readonly need: number };

export function frameCollector(): FrameCollector {
  const all = new Map<string, Series>();

  function seriesOf({ session, length, block }: Frame): [key: string, series: Series] {
    const key = `${session}:${length}:${block.length}`;
    const series = all.get(key) ?? { solver: blockSolver(), need: blockCount(length, block.length) };
    all.delete(key); // the one seen last stands last
    all.set(key, series);
    const oldest = all.keys().next().value;
    if (all.size > MAX_SERIES && oldest !== undefined) all.delete(oldest);
    return [key, series];
  }

  return {
    take: (text) => {
      const frame = parseFrame(text);
      if (!frame) return { kind: 'ignored' };
      const [key, { solver, need }] = seriesOf(frame);
      const isNew = solver.add(blocksOf(frame.session, frame.index, need), frame.block);
      if (solver.known() < need) return { kind: isNew ? 'new' : 'known', have: solver.known(), need };
      all.delete(key);
      const bytes = joined(solver.blocks(), frame.length);
      // A frame that lied in spite of its checksum: this series starts anew.
      return crc32(bytes) === frame.session ? { kind: 'whole', bytes } : { kind: 'new', have: 0, need };
    },
  };
}

function joined(blocks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const block of blocks) {
    bytes.set(block.subarray(0, length - at), at);
    at += block.length;
  }
  return bytes;
}
