// Ordering by buttons or Alt+↑/↓; the moved item keeps the focus and its new place is announced.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Part } from '../../../core/quiz/item.ts';
import { plainText } from '../../../core/quiz/rich-text.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { RichText } from '../../ui/RichText.tsx';
import { type AnswerProps, type AnswerView, controlId } from './answer-props.ts';
import { PartMarkLabel } from './PartMarkLabel.tsx';

type Direction = 'up' | 'down';
const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' };
const SIGNS: { readonly [D in Direction]: string } = { up: '↑', down: '↓' };

function OrderingAnswer({ item, response, onChange, result }: AnswerProps<'ordering'>) {
  const { order } = response;
  const [moved, setMoved] = useState<{ readonly id: string; readonly direction: Direction }>();
  const focusAfter = useRef<string>(undefined);
  const parts = order.flatMap((id) => item.items.filter((part) => part.id === id));

  useEffect(() => {
    if (focusAfter.current === undefined) return;
    document.getElementById(focusAfter.current)?.focus();
    focusAfter.current = undefined;
  });

  const move = (id: string, direction: Direction) => {
    focusAfter.current = controlId(item.id, `${id}--${direction}`);
    setMoved({ id, direction });
    onChange({ kind: 'order', order: swapped(order, id, direction) });
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    const direction = event.altKey ? ARROWS[event.key] : undefined;
    if (!direction) return;
    event.preventDefault();
    move(id, direction);
  };
  const place = moved ? order.indexOf(moved.id) : -1;
  const movedPart = parts[place];

  return (
    <>
      <ol className="question-rows">
        {parts.map((part, index) => {
          const mark = result?.grade.perPart[part.id];
          return (
            <li key={part.id} className="question-row" data-mark={mark}>
              <span className="question-letter">{index + 1}</span>
              <span className="question-words">
                <RichText text={part.text} />
              </span>
              {mark ? (
                <PartMarkLabel mark={mark} words={mark === 'right' ? quiz.inPlace : quiz.outOfPlace} />
              ) : (
                <span className="question-moves">
                  {(['up', 'down'] as const).map((direction) => (
                    <button
                      key={direction}
                      id={controlId(item.id, `${part.id}--${direction}`)}
                      type="button"
                      aria-label={`${quiz[direction]}${quiz.separator}${plainText(part.text)}`}
                      aria-disabled={isAtEnd(order, part.id, direction)}
                      onClick={() => move(part.id, direction)}
                      onKeyDown={(event) => onKey(event, part.id)}
                    >
                      <span aria-hidden="true">{SIGNS[direction]}</span>
                    </button>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {movedPart && !result ? quiz.moved(plainText(movedPart.text), place + 1, order.length) : ''}
      </p>
      {result && !result.grade.correct && <RightOrder items={item.items} order={result.key.order} />}
    </>
  );
}

function RightOrder({
  items,
  order,
}: {
  readonly items: readonly Part[];
  readonly order: readonly string[];
}) {
  return (
    <div className="question-solution">
      <p className="question-label">{quiz.rightOrder}</p>
      <ol>
        {order.map((id) => (
          <li key={id}>
            <RichText text={items.find((part) => part.id === id)?.text ?? []} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function isAtEnd(order: readonly string[], id: string, direction: Direction): boolean {
  return order.indexOf(id) === (direction === 'up' ? 0 : order.length - 1);
}

function swapped(order: readonly string[], id: string, direction: Direction): readonly string[] {
  if (isAtEnd(order, id, direction)) return order;
  const from = order.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  return order.map((other, index) => (index === to ? id : index === from ? (order[to] ?? other) : other));
}

export const orderingView: AnswerView<'ordering'> = {
  Answer: OrderingAnswer,
  byDigit: () => undefined,
};
