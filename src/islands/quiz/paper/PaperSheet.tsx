// A paper while it is written: one item at a time, the strip of all of them, the time, and handing it in.
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerTo, type FrozenItem, isAnswered } from '../../../core/papers/frozen-items.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { answerRules } from '../../../core/quiz/answer-rules-by-type.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { handInPaper, markPaper } from '../../../stores/papers.ts';
import { controlId } from '../answers/answer-props.ts';
import { answerView } from '../answers/answer-views.ts';
import { HandIn } from './HandIn.tsx';
import { PaperItemView } from './PaperItemView.tsx';
import { PaperTime } from './PaperTime.tsx';
import { type PlaceState, PlaceStrip } from './PlaceStrip.tsx';
import { RecordNote } from './RecordNote.tsx';
import { useHolder } from './use-holder.ts';
import { usePaperAnswers } from './use-paper-answers.ts';
import { usePaperClock } from './use-paper-clock.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

const words = exam.sheet;

type Props = {
  readonly id: string;
  readonly paper: PaperProgress;
  readonly items: readonly FrozenItem[];
  readonly guideMinutes: number;
  /** From the address; without one the first open item is in hand. */
  readonly place: number | undefined;
  readonly onGo: (place: number) => void;
};

export function PaperSheet({ id, paper, items, guideMinutes, place, onGo }: Props) {
  const isHolder = useHolder(id);
  const { drafts, isKept, answer, keep } = usePaperAnswers(id);
  const clock = usePaperClock(id, isHolder === true);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // Who only follows sees the record; who writes sees what he wrote, kept or not.
  const answers = isHolder ? { ...paper.answers, ...drafts } : paper.answers;
  const places = placesOf(paper, items, answers);
  const [firstOpen] = useState(() =>
    Math.max(
      0,
      places.findIndex((one) => !one.isAnswered),
    ),
  );
  const current = Math.min(place ?? firstOpen, items.length - 1);
  useEffect(() => {
    if (place === undefined) onGo(firstOpen);
  }, [place, firstOpen, onGo]);
  const go = useCallback(
    (next: number) => {
      void keep();
      setAsking(false);
      onGo(Math.max(0, Math.min(next, items.length - 1)));
    },
    [keep, onGo, items.length],
  );
  const handIn = async () => {
    setBusy(true);
    await keep();
    await clock.keep();
    await handInPaper(id);
  };
  if (isAsking) {
    return (
      <HandIn
        places={places}
        isBusy={isBusy || !isHolder}
        onGo={go}
        onHandIn={() => void handIn()}
        onBack={() => setAsking(false)}
      />
    );
  }
  return (
    <>
      <RecordNote />
      {isHolder === false && (
        <p className="exam-note" role="status">
          {words.elsewhere}
        </p>
      )}
      <div className="paper-head">
        <span className="exam-soft">{isHolder && isKept ? words.saved : ''}</span>
        <PaperTime elapsedMs={paper.elapsedMs + clock.pendingMs} guideMinutes={guideMinutes} />
      </div>
      <Item
        key={items[current]?.drawn.question}
        id={id}
        items={items}
        current={current}
        answers={answers}
        isMarked={places[current]?.isMarked === true}
        isHolder={isHolder === true}
        onAnswer={answer}
        onGo={go}
      />
      <PlaceStrip places={places} current={current} onGo={go} />
      <div className="paper-foot">
        <button type="button" className="button" disabled={!isHolder} onClick={() => setAsking(true)}>
          {words.handIn}
        </button>
        <span className="exam-soft paper-keys">{words.keys}</span>
      </div>
    </>
  );
}

function placesOf(
  { marked }: PaperProgress,
  items: readonly FrozenItem[],
  answers: PaperProgress['answers'],
): readonly PlaceState[] {
  return items.map((one) => ({
    question: one.drawn.question,
    isAnswered: isAnswered(one, answers),
    isMarked: marked.includes(one.drawn.question),
    isChanged: one.question === undefined,
  }));
}

type ItemProps = Pick<Props, 'id' | 'items' | 'onGo'> & {
  readonly current: number;
  readonly answers: PaperProgress['answers'];
  readonly isMarked: boolean;
  readonly isHolder: boolean;
  readonly onAnswer: ReturnType<typeof usePaperAnswers>['answer'];
};

function Item({ id, items, current, answers, isMarked, isHolder, onAnswer, onGo }: ItemProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const frozen = items[current];
  const question = frozen?.question;
  const response =
    frozen && question
      ? (answerTo(frozen, answers) ?? answerRules(question.item.type).emptyResponse(question.item))
      : undefined;
  useEffect(() => title.current?.focus(), []);
  const mark = () => {
    if (frozen && isHolder) void markPaper(id, frozen.drawn.question, !isMarked);
  };
  useSheetKeys({
    onDigit: (place) => {
      if (!question || !response || !isHolder) return false;
      const choice = answerView(question.item.type).byDigit(question.item, response, place);
      if (!choice) return false;
      onAnswer(question.id, choice.response);
      document.getElementById(controlId(question.item.id, choice.part))?.focus();
      return true;
    },
    onTurn: (by) => onGo(current + by),
    onMark: mark,
  });
  return (
    <section className="paper-item" aria-labelledby="paper-item-title">
      <h2 id="paper-item-title" className="paper-place num" ref={title} tabIndex={-1}>
        {words.of(current + 1, items.length)}
      </h2>
      {frozen && (
        <PaperItemView
          frozen={frozen}
          response={response ?? { kind: 'choice', chosen: [] }}
          isDisabled={!isHolder}
          onAnswer={(given) => onAnswer(frozen.drawn.question, given)}
          onNext={() => onGo(current + 1)}
        />
      )}
      <div className="exam-actions">
        <button
          type="button"
          className="button button-quiet"
          disabled={current === 0}
          onClick={() => onGo(current - 1)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={current === items.length - 1}
          onClick={() => onGo(current + 1)}
        >
          {words.next}
        </button>
        <button
          type="button"
          className="paper-link"
          aria-pressed={isMarked}
          disabled={!isHolder}
          onClick={mark}
        >
          {isMarked ? words.unmark : words.mark}
        </button>
      </div>
    </section>
  );
}
