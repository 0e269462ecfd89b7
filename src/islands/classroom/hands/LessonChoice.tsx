// Of which lesson the questions are.
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';

type Props = {
  readonly id: string;
  readonly bank: HandsBank;
  readonly lesson: string;
  readonly onLesson: (lesson: string) => void;
};

export function LessonChoice({ id, bank, lesson, onLesson }: Props) {
  return (
    <p className="hands-field">
      <label htmlFor={id}>{hands.ask.lesson}</label>
      <select id={id} autoComplete="off" value={lesson} onChange={({ target }) => onLesson(target.value)}>
        {bank.lessons.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </p>
  );
}
