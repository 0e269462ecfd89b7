// The situation that several questions share: open at the first, folded at those that follow it.
import type { Setting as SettingOf } from '../../core/quiz/item.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import { RichText } from '../ui/RichText.tsx';

export function Setting({ setting: { text, place, of } }: { readonly setting: SettingOf }) {
  return (
    <details className="question-setting" open={place === 1}>
      <summary>{quiz.setting(place, of)}</summary>
      <p>
        <RichText text={text} />
      </p>
    </details>
  );
}
