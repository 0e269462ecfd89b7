// Where two games part: the move of each, what he answered, and what it was worth.
import type { Comparison } from '../../../core/roleplay/compare-runs.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { MarkSign } from '../review/MarkSign.tsx';
import type { SideView } from './ComparedRows.tsx';

type Props = { readonly comparison: Comparison; readonly a: SideView; readonly b: SideView };

export function Fork({ comparison: { common, isSameStart }, a, b }: Props) {
  const [left, right] = [a, b].map(({ opened }) => opened.replay.played.length) as [number, number];
  const isParted = common < left && common < right;
  return (
    <section className="ledger fork" aria-labelledby="fork-title">
      <h2 id="fork-title">{words.fork}</h2>
      <p>{isSameStart ? forkWords(common, left, right) : words.otherStart}</p>
      {isSameStart && isParted && (
        <div className="fork-moves">
          {[a, b].map((side) => (
            <ForkMove key={side.name} side={side} at={common} />
          ))}
        </div>
      )}
    </section>
  );
}

function forkWords(common: number, left: number, right: number): string {
  if (common === left && common === right) return words.identical;
  if (common === left || common === right) return words.commonAll(common);
  return common === 0 ? words.commonNone : words.common(common);
}

function ForkMove({ side, at }: { readonly side: SideView; readonly at: number }) {
  const { name, opened, analysis } = side;
  const entries = transcriptOf(opened.shared.scenario, opened.replay, opened.shared.run.cut).filter(
    ({ step }) => step === at + 1,
  );
  const step = analysis?.steps[at];
  return (
    <div className="fork-move">
      <p className="compared-side">
        {name}　{review.step(at + 1)} {step && <MarkSign mark={step.mark} />}
      </p>
      {entries.map((entry) => {
        if (entry.kind === 'move') return <p key={entry.key}>{entry.text}</p>;
        if (entry.kind !== 'said') return null;
        return (
          <blockquote key={entry.key}>
            {entry.by && <small>{entry.by.name}</small>}
            {entry.text}
          </blockquote>
        );
      })}
      {step && (
        <p className="num compared-worth">
          {words.value(step.before)} → {words.value(step.after)}
        </p>
      )}
    </div>
  );
}
