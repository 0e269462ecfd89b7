// What the game showed of each skill: for and against, each with its reason and its step.
import type { StepAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { SKILLS } from '../../../schema/words/roleplay.ts';

const words = review.skill;

type Props = {
  readonly scenario: Scenario;
  readonly steps: readonly StepAnalysis[];
  readonly onShow: (step: number) => void;
};

export function SkillLedger({ scenario, steps, onShow }: Props) {
  const all = steps.flatMap(({ evidence }, index) => evidence.map((one) => ({ ...one, step: index + 1 })));
  return (
    <section className="ledger" aria-labelledby="skill-title">
      <h2 id="skill-title">{words.title}</h2>
      <p className="review-lead">{words.lead}</p>
      <dl className="skills">
        {SKILLS.map((skill) => {
          const mine = all.filter((one) => one.skill === skill);
          const plus = mine.filter(({ sign }) => sign > 0).length;
          return (
            <div key={skill} data-empty={mine.length === 0 || undefined}>
              <dt>
                {review.skills[skill]}
                {mine.length > 0 && <span className="num">{words.tally(plus, mine.length - plus)}</span>}
              </dt>
              <dd>
                {mine.length === 0 ? (
                  words.none
                ) : (
                  <ul>
                    {mine.map(({ sign, why, step }) => (
                      <li key={`${step} ${why}`} data-sign={sign}>
                        <span className="skill-sign">
                          <span aria-hidden="true">{sign > 0 ? '＋' : '－'}</span>
                          <span className="visually-hidden">{sign > 0 ? words.for : words.against}</span>
                        </span>
                        <span>
                          {scenario.words.reasons[why] ?? ''}{' '}
                          <button type="button" className="review-link num" onClick={() => onShow(step)}>
                            {review.step(step)}
                          </button>
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
