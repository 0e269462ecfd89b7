// Two games that may be compared: how each went, where they part, their curves, every step, and what they have in common.
import { useMemo } from 'react';
import { compareRuns } from '../../../core/roleplay/compare-runs.ts';
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { runEnd, runFacts } from '../share/run-words.ts';
import { CommonPrinciple } from './CommonPrinciple.tsx';
import { ComparedRows, type SideView } from './ComparedRows.tsx';
import { Fork } from './Fork.tsx';
import { TwoCurves } from './TwoCurves.tsx';
import { useRunAnalysis } from './use-run-analysis.ts';

type Props = { readonly a: OpenedRun; readonly b: OpenedRun };

export function Compared({ a, b }: Props) {
  const comparison = useMemo(
    () =>
      compareRuns(
        { scenario: a.shared.scenario, replay: a.replay },
        { scenario: b.shared.scenario, replay: b.replay },
      ),
    [a, b],
  );
  const left: SideView = { name: words.sides.a, opened: a, analysis: useRunAnalysis(a) };
  const right: SideView = { name: words.sides.b, opened: b, analysis: useRunAnalysis(b) };
  const { caseId, contentHash } = a.shared.run;
  return (
    <article className="review compared" aria-labelledby="compared-title">
      <h2 id="compared-title">{a.shared.scenario.words.title}</h2>
      <div className="compared-heads">
        {[left, right].map((side) => (
          <SideHead key={side.name} side={side} />
        ))}
      </div>
      <Fork comparison={comparison} a={left} b={right} />
      <TwoCurves a={left} b={right} common={comparison.common} />
      <ComparedRows comparison={comparison} a={left} b={right} />
      <CommonPrinciple a={a.shared.run.id} b={b.shared.run.id} of={{ id: caseId, hash: contentHash }} />
    </article>
  );
}

function SideHead({ side: { name, opened } }: { readonly side: SideView }) {
  const { shared, replay } = opened;
  const end = runEnd(shared.scenario, replay);
  const [standing = '', ...facts] = runFacts(shared.scenario, replay);
  return (
    <section className="compared-head" aria-label={name}>
      <p className="compared-side">{name}</p>
      <h3>{end?.title ?? standing}</h3>
      <ul className="review-facts num">
        {(end ? [standing, ...facts] : facts).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {shared.name !== '' && <li>{words.file(shared.name)}</li>}
      </ul>
    </section>
  );
}
