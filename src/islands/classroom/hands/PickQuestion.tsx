// Picks a question of the bank, lesson by lesson, and puts it to the room.
import { useId } from 'react';
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import type { PollAsk } from '../../../core/classroom/hands/hands-bodies.ts';
import { plainText } from '../../../core/quiz/rich-text.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { LessonChoice } from './LessonChoice.tsx';
import { askQuestion } from './poll-words.ts';

const words = hands.ask;

type Props = {
  readonly bank: HandsBank;
  readonly lesson: string;
  readonly onLesson: (lesson: string) => void;
  readonly onAsk: (ask: PollAsk) => void;
};

export function PickQuestion({ bank, lesson, onLesson, onAsk }: Props) {
  const id = useId();
  const questions = bank.questions.filter((one) => one.lesson === lesson);
  return (
    <div className="hands-pick">
      <LessonChoice id={id} bank={bank} lesson={lesson} onLesson={onLesson} />
      {questions.length === 0 && <p>{words.noQuestions}</p>}
      <ul>
        {questions.map((question) => (
          <li key={question.item.id}>
            <p>
              <small>{words.kinds[question.item.type]}</small> {plainText(question.item.stem)}
            </p>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onAsk(askQuestion(question))}
            >
              {words.use}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
