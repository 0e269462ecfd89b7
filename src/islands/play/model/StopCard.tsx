// A question before a turning point, and after the answer what each choice was worth; the reasons come only then.
import { useEffect, useRef, useState } from 'react';
import { type Model, type StopKey, stopKeyId } from '../../../core/roleplay/drills/drill.ts';
import { model as words } from '../../../i18n/zh-CN/model.ts';
import { loadDrill } from '../../../stores/drill-files.ts';
import type { StopAnswer } from './model-course.ts';

type Props = {
  readonly model: Model;
  readonly stop: number;
  readonly answer: StopAnswer | undefined;
  readonly onAnswer: (answer: StopAnswer) => void;
};

export function StopCard({ model, stop, answer, onAnswer }: Props) {
  const asked = model.stops[stop];
  const [pending, setPending] = useState<number>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) told.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  if (!asked) throw new RangeError(`stop ${stop} of ${model.id}`);
  const choose = (chosen: number) => {
    if (pending !== undefined) return;
    setPending(chosen);
    void loadDrill<StopKey>(asked.keyUrl, stopKeyId(model.id, stop)).then((loaded) => {
      setPending(undefined);
      onAnswer({ chosen, key: loaded.ok ? loaded.value : undefined });
    });
  };
  return (
    <div className="stop">
      <h3>{asked.ask}</h3>
      {answer ? (
        <div ref={told} role="status">
          <ul className="stop-told">
            {asked.options.map((text, index) => (
              <Told
                key={text}
                text={text}
                option={answer.key?.options[index]}
                isOwn={index === answer.chosen}
              />
            ))}
          </ul>
          {!answer.key && (
            <p className="play-note">
              {words.noKey}{' '}
              <button type="button" className="button button-quiet" onClick={() => choose(answer.chosen)}>
                {words.retryKey}
              </button>
            </p>
          )}
        </div>
      ) : (
        <ol className="moves" data-saving={pending !== undefined || undefined}>
          {asked.options.map((text, index) => (
            <li key={text}>
              <button
                type="button"
                className="card move"
                data-option={index + 1}
                aria-keyshortcuts={String(index + 1)}
                aria-disabled={pending !== undefined || undefined}
                onClick={() => choose(index)}
              >
                <kbd>{index + 1}</kbd>
                <span className="move-text">{text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {pending !== undefined && (
        <p className="desk-saved" role="status">
          {words.waiting}
        </p>
      )}
    </div>
  );
}

type ToldProps = {
  readonly text: string;
  readonly option: StopKey['options'][number] | undefined;
  readonly isOwn: boolean;
};

/** What was chosen, and whatever would have been right, with the reason. */
function Told({ text, option, isOwn }: ToldProps) {
  return (
    <li data-right={option?.isRight} data-own={isOwn || undefined}>
      <p>
        {option && <strong className="stop-sign">{option.isRight ? words.right : words.wrong}</strong>}
        {text}
        {isOwn && <small>{words.yours}</small>}
      </p>
      {option && (isOwn || option.isRight) && <p className="stop-why">{option.why}</p>}
    </li>
  );
}
