// The end of a model game: what came of it, and the principle in one sentence, fetched only now.
import { useEffect, useState } from 'react';
import { type Model, type ModelEnd, modelEndId } from '../../../core/roleplay/drills/drill.ts';
import type { ModelPage } from '../../../core/roleplay/drills/model-page.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { GameState } from '../../../core/roleplay/state.ts';
import { model as words } from '../../../i18n/zh-CN/model.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { loadDrill } from '../../../stores/drill-files.ts';
import type { ModelCourse } from './model-course.ts';

type Props = {
  readonly page: ModelPage;
  readonly model: Model;
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly answers: ModelCourse['answers'];
};

export function ModelEnding({ page, model, scenario, state, answers }: Props) {
  const principle = usePrinciple(model);
  const { ir } = scenario;
  const ending = scenario.words.endings[ir.endings[state.ending]?.id ?? ''];
  if (!ending) throw new Error(`${model.id} does not end`);
  const told = Object.values(answers).filter(({ key }) => key);
  const right = told.filter(({ key, chosen }) => key?.options[chosen]?.isRight).length;
  return (
    <section className="ending" data-grade={ending.grade} aria-labelledby="ending-title">
      <p className="ending-tier">{play.tiers[ending.tier]}</p>
      <h2 id="ending-title">{ending.title}</h2>
      <p className="ending-told">{ending.epilogue}</p>
      {principle !== undefined && (
        <>
          <h3>{words.principle}</h3>
          <blockquote>{principle === '' ? words.noPrinciple : principle}</blockquote>
        </>
      )}
      {told.length > 0 && <p className="num">{words.tally(right, told.length)}</p>}
      <p className="ending-ways">
        <a className="button" href={page.caseUrl}>
          {words.own}
        </a>
      </p>
    </section>
  );
}

/** Undefined while it is on its way, '' when it can't be had. */
function usePrinciple({ id, endUrl }: Model): string | undefined {
  const [principle, setPrinciple] = useState<string>();
  useEffect(() => {
    void loadDrill<ModelEnd>(endUrl, modelEndId(id)).then((loaded) =>
      setPrinciple(loaded.ok ? loaded.value.principle : ''),
    );
  }, [id, endUrl]);
  return principle;
}
