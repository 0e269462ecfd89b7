// What is on the wall, and the hands on it: previous and next, black, frozen, jump, pointer.
import { blockStep } from '../../../core/classroom/agenda/block-steps.ts';
import { blocksOf } from '../../../core/classroom/agenda/plan.ts';
import type { Show } from '../../../core/classroom/desk/desk-bodies.ts';
import { slideTitle } from '../../../core/classroom/slides/slide.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import { classroom } from '../../../stores/classroom.ts';
import { stepBy, turnBlack, turnFrozen } from './desk-actions.ts';
import PointerPad from './PointerPad.tsx';
import type { DeskNow } from './use-desk.ts';

const words = deskWords.wall;

type Props = { readonly desk: DeskNow };

export default function WallControls({ desk }: Props) {
  const { isBlack, isFrozen, wall } = desk.desk;
  const state = isBlack ? words.black : isFrozen ? words.frozen : undefined;
  return (
    <section className="wall-controls" aria-labelledby="wall-title">
      <h2 id="wall-title">{words.title}</h2>
      <p className="wall-shows" data-testid="on-wall">
        {state && <strong>{state}</strong>}
        <span>{wall ? showText(desk, wall) : words.nothing}</span>
      </p>
      <div className="wall-buttons">
        <button type="button" className="button button-quiet" onClick={() => stepBy(desk.scripts, -1)}>
          {words.previous}
        </button>
        <span className="num">
          {desk.step >= 0 && words.step(desk.step + 1, desk.steps.length)}
          {desk.isAtEnd && <small>{words.atEnd}</small>}
        </span>
        <button
          type="button"
          className={desk.isAtEnd || !desk.block ? 'button button-quiet' : 'button'}
          onClick={() => stepBy(desk.scripts, 1)}
        >
          {words.next}
        </button>
        <button type="button" className="button button-quiet" aria-pressed={isBlack} onClick={turnBlack}>
          {isBlack ? words.lightUp : words.blackOut}
        </button>
        <button type="button" className="button button-quiet" aria-pressed={isFrozen} onClick={turnFrozen}>
          {isFrozen ? words.thaw : words.freeze}
        </button>
      </div>
      <label className="desk-field">
        {words.jump}
        <select
          autoComplete="off"
          value={desk.step}
          onChange={(event) => {
            const step = desk.steps[Number(event.target.value)];
            if (step) void classroom.send('shown', step);
          }}
        >
          {desk.step < 0 && <option value={-1} />}
          {desk.steps.map((step, index) => (
            <option key={step.id} value={index}>
              {`${index + 1}　${showText(desk, step)}`}
            </option>
          ))}
        </select>
      </label>
      <PointerPad />
      <p className="desk-hint">{words.keys}</p>
    </section>
  );
}

/** A page by its title, a block by its own, a line by its words, everything else by its kind. */
function showText({ agenda, course, placed }: DeskNow, { kind, id }: Show): string {
  const slide = kind === 'slide' ? placed.find((one) => one.slide.id === id)?.slide : undefined;
  if (slide) return slideTitle(slide) || words.kinds.slide;
  if (kind !== 'block') return words.kinds[kind];
  const { block, line } = blockStep(id);
  const lines = course.lessons.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  const title = (agenda.plan ? blocksOf(agenda.plan) : []).find((one) => one.id === block)?.title;
  return lines.find((one) => one.id === line)?.text ?? title ?? words.kinds.block;
}
