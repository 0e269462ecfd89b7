// One question on the page: try first, hints on request, then the result with its explanation.
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { RichText as Text } from '../../core/quiz/rich-text.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import { RichText } from '../ui/RichText.tsx';
import { useIsAlive } from '../ui/use-is-alive.ts';
import { controlId } from './answers/answer-props.ts';
import { answerView } from './answers/answer-views.ts';
import { Hints } from './Hints.tsx';
import { QuestionStatus } from './QuestionStatus.tsx';
import type { QuestionProps } from './question-props.ts';
import { Setting } from './Setting.tsx';
import { showParameters } from './show-value.ts';
import { useQuestion } from './use-question.ts';

export function QuestionIsland(props: QuestionProps) {
  const { item, sectionTitle, sectionHref, onGraded } = props;
  const question = useQuestion(props);
  const { state, hintsShown } = question;
  const { isAlive, fields, status } = useFocus(state.phase, state.attempt, state.isRestored);
  const howId = useId();
  const grade = state.isRestored ? undefined : state.result?.grade;
  useEffect(() => {
    if (grade) onGraded?.(grade);
  }, [grade, onGraded]);
  const { Answer, byDigit } = answerView(item.type);
  const fill = (text: Text) => showParameters(text, question.parameters);
  const isOpen = state.phase === 'answering';
  const nextHint = item.hints.find(({ id }) => !hintsShown.includes(id));

  const onKey = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.matches('input[type=text], input[type=date], select');
    if (!isOpen || isTyping || event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key))
      return;
    const choice = byDigit(item, state.response, Number(event.key) - 1);
    if (!choice) return;
    event.preventDefault();
    question.answer(choice.response);
    document.getElementById(controlId(item.id, choice.part))?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: number keys are a shortcut; every choice is a native control
    <div className="question" data-phase={state.phase} data-type={item.type} onKeyDown={onKey}>
      <p className="question-kind">
        {quiz.kind} <span aria-hidden="true">·</span> {quiz.types[item.type]}
      </p>
      {item.setting && <Setting setting={item.setting} />}
      <fieldset ref={fields} disabled={!isAlive || !isOpen} aria-describedby={howId}>
        <legend>
          <RichText text={fill(item.stem)} />
        </legend>
        <p id={howId} className="question-how">
          {quiz.how[item.type]}
        </p>
        <Answer
          key={state.attempt}
          item={item}
          response={state.response}
          onChange={question.answer}
          onSubmit={question.submit}
          result={state.phase === 'graded' ? state.result : undefined}
        />
      </fieldset>
      <Hints hints={item.hints} shown={hintsShown} fill={fill} />
      <div className="question-actions">
        {isOpen && (
          <button type="button" className="button" disabled={!isAlive} onClick={question.submit}>
            {quiz.submit}
          </button>
        )}
        {isOpen && nextHint && (
          <button
            type="button"
            className="button button-quiet"
            disabled={!isAlive}
            onClick={() => question.showHint(nextHint.id)}
          >
            {quiz.hintLeft(item.hints.length - hintsShown.length)}
          </button>
        )}
      </div>
      <QuestionStatus
        item={item}
        state={state}
        isFull={question.isFull}
        sectionTitle={sectionTitle}
        sectionHref={sectionHref}
        fill={fill}
        onAskAgain={question.askAgain}
        focus={status}
      />
      {state.phase === 'graded' && !state.result?.grade.correct && (
        <div className="question-actions">
          <button type="button" className="button button-quiet" onClick={question.tryAgain}>
            {quiz.again}
          </button>
        </div>
      )}
    </div>
  );
}

/** Alive once scripts run; the focus goes to the result after submitting, and back to the question for another try. */
function useFocus(phase: string, attempt: number, isRestored: boolean) {
  const isAlive = useIsAlive();
  const fields = useRef<HTMLFieldSetElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const before = useRef(phase);

  useEffect(() => {
    const was = before.current;
    before.current = phase;
    if (was === phase || isRestored) return;
    if (phase === 'graded' || phase === 'unreachable') status.current?.focus();
    if (phase === 'answering' && attempt > 1) {
      fields.current?.querySelector<HTMLElement>('input, select, button')?.focus();
    }
  }, [phase, attempt, isRestored]);

  return { isAlive, fields, status };
}
