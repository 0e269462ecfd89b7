// The mark of one part after grading: a sign and a word, never colour alone.
import type { PartMark } from '../../../core/quiz/answer-rules.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';

const SIGNS: { readonly [M in PartMark]: string } = { right: '✓', wrong: '✕', missed: '○' };

type Props = { readonly mark: PartMark; readonly words?: string };

export function PartMarkLabel({ mark, words = quiz.marks[mark] }: Props) {
  return (
    <span className="question-mark" data-mark={mark}>
      <span aria-hidden="true">{SIGNS[mark]}</span> {words}
    </span>
  );
}
