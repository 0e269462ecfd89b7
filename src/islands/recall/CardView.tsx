// The card in hand: what is asked, what stands behind it, and, once it is open, the four ratings.
import { type ReactNode, useCallback, useState } from 'react';
import { own } from '../../core/archive/own.ts';
import type { Progress } from '../../core/progress/progress.ts';
import type { Grade } from '../../core/quiz/answer-rules.ts';
import type { RecallCard, RecallCourse } from '../../core/recall/card.ts';
import { memoryOf } from '../../core/recall/memory/schedule.ts';
import { recallSettings } from '../../core/recall/recall-settings.ts';
import { ratingOfScore } from '../../core/recall/suggested-rating.ts';
import { recall as words } from '../../i18n/zh-CN/recall.ts';
import type { Rating } from '../../schema/words/recall-bodies.ts';
import { QuestionIsland } from '../quiz/QuestionIsland.tsx';
import { FlipCard } from './FlipCard.tsx';
import { LawBack } from './LawBack.tsx';
import { PuzzleFace } from './PuzzleFace.tsx';
import { RatingRow } from './RatingRow.tsx';

type Props = {
  readonly one: RecallCard;
  readonly course: RecallCourse;
  readonly progress: Progress;
  readonly today: number;
  readonly onRate: (rating: Rating) => void;
};

/** Open once it was answered or turned over; the first result is the one that suggests a rating. */
type Opened = { readonly suggested?: Rating | undefined };

export function CardView({ one, course, progress, today, onRate }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback((suggested?: Rating) => setOpened((before) => before ?? { suggested }), []);
  const onGraded = useCallback(({ score }: Grade) => open(ratingOfScore(score)), [open]);
  const onTurned = useCallback(() => open(), [open]);
  const reviews = own(progress.cards, one.card)?.reviews ?? [];
  return (
    <article className="recall-card" data-kind={one.kind} data-card={one.card}>
      <p className="recall-kind">
        {words.kinds[one.kind]}
        {lessonOf(one, course)}
      </p>
      {faceOf(one, { onGraded, onTurned, open, today, wasRatedToday: reviews.at(-1)?.[1] === today })}
      {opened && (
        <RatingRow
          memory={memoryOf(reviews)}
          retention={recallSettings(progress.recallSettings).retention}
          today={today}
          suggested={opened.suggested}
          onRate={onRate}
        />
      )}
    </article>
  );
}

type Hands = {
  readonly onGraded: (grade: Grade) => void;
  readonly onTurned: () => void;
  readonly open: (suggested?: Rating) => void;
  readonly today: number;
  readonly wasRatedToday: boolean;
};

function faceOf(one: RecallCard, { onGraded, onTurned, open, ...rest }: Hands): ReactNode {
  switch (one.kind) {
    case 'question':
      return <QuestionIsland {...one} startsAnew onGraded={onGraded} />;
    case 'puzzle':
      return <PuzzleFace puzzle={one} onOpen={open} {...rest} />;
    case 'takeaway':
      return (
        <FlipCard title={one.title} ask={words.takeawayAsk(one.lines.length)} onTurned={onTurned}>
          <ul className="recall-lines">
            {one.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </FlipCard>
      );
    case 'law':
      return (
        <FlipCard title={`《${one.document}》${one.article}`} ask={words.lawAsk} onTurned={onTurned}>
          <LawBack law={one} />
        </FlipCard>
      );
  }
}

function lessonOf(one: RecallCard, { lessons }: RecallCourse): ReactNode {
  const id = one.kind === 'law' ? one.lessons[0] : one.kind === 'puzzle' ? undefined : one.lesson;
  const lesson = lessons.find((of) => of.id === id);
  return (
    lesson && (
      <>
        {' '}
        <span aria-hidden="true">·</span> <a href={lesson.url}>{lesson.title}</a>
      </>
    )
  );
}
