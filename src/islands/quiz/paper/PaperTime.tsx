// How long the paper has been open, in whole minutes; who doesn't want to see it hides it.
import { useState } from 'react';
import { exam } from '../../../i18n/zh-CN/exam.ts';

const words = exam.sheet;
const MINUTE_MS = 60_000;

type Props = { readonly elapsedMs: number; readonly guideMinutes: number };

export function PaperTime({ elapsedMs, guideMinutes }: Props) {
  const [isShown, setShown] = useState(true);
  const minutes = Math.floor(elapsedMs / MINUTE_MS);
  return (
    <span className="paper-time">
      {isShown && (
        <span className="num">{minutes > guideMinutes ? words.overtime(minutes) : words.time(minutes)}</span>
      )}
      <button type="button" className="paper-link" onClick={() => setShown(!isShown)}>
        {isShown ? words.hideTime : words.showTime}
      </button>
    </span>
  );
}
