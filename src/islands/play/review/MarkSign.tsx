// The mark of a move as a small seal: a character, never colour alone.
import type { Mark } from '../../../core/roleplay/analysis/marks.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

export function MarkSign({ mark }: { readonly mark: Mark }) {
  const { sign, means } = review.marks[mark];
  return (
    <span className="mark-sign" data-mark={mark} title={means}>
      {sign}
    </span>
  );
}
