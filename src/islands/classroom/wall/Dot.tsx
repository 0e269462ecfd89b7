// The dot that the desk points with, in a picture of any size.
import type { WallPoint } from '../../../stores/room-channel.ts';

export default function Dot({ at }: { readonly at: WallPoint }) {
  return (
    <svg className="pointer-dot" aria-hidden="true">
      <circle cx={`${at.x * 100}%`} cy={`${at.y * 100}%`} />
    </svg>
  );
}
