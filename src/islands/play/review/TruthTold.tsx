// What was true this time, what the client's sentences were worth, and what kind of man he is.
import type { ScenarioWords } from '../../../core/roleplay/scenario.ts';
import type { ToldClaim } from '../../../core/roleplay/told-claims.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

const words = review.truth;

type Props = {
  readonly words: ScenarioWords;
  readonly truth: string;
  readonly claims: readonly ToldClaim[];
  readonly onShow: (step: number) => void;
};

export function TruthTold({ words: all, truth, claims, onShow }: Props) {
  const { client } = all;
  return (
    <section className="ledger truth" aria-labelledby="truth-title">
      <h2 id="truth-title">{words.title}</h2>
      <p className="truth-told">{truth}</p>
      <div className="truth-halves">
        <div>
          <h3>{words.claims}</h3>
          {claims.length === 0 && <p>{words.none}</p>}
          <ul className="claims">
            {claims.map(({ id, text, step, isTrue }) => (
              <li key={id} data-true={isTrue || undefined}>
                <span>{text}</span>
                <strong>{isTrue ? words.isTrue : words.isPutOff}</strong>
                <button type="button" className="review-link num" onClick={() => onShow(step)}>
                  {review.step(step)}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{client.name}</h3>
          <dl className="client">
            {(['wants', 'fears', 'works', 'backfires', 'trap'] as const).map((key) => (
              <div key={key}>
                <dt>{words[key]}</dt>
                <dd>{client[key]}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </section>
  );
}
