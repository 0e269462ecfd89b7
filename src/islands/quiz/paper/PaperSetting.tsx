// The situation of an item that has one: in a paper each item stands alone, so it is shown whole every time.
import type { PublicItem } from '../../../core/quiz/item.ts';
import { RichText } from '../../ui/RichText.tsx';

export function PaperSetting({ item: { setting } }: { readonly item: PublicItem }) {
  if (!setting) return null;
  return (
    <div className="question-setting">
      <p>
        <RichText text={setting.text} />
      </p>
    </div>
  );
}
