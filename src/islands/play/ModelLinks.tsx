// Model games of a case, to be watched before one goes oneself.
import type { ModelOffer } from '../../core/roleplay/drills/model-page.ts';
import { play } from '../../i18n/zh-CN/play.ts';

const words = play.brief;

export function ModelLinks({ models }: { readonly models: readonly ModelOffer[] }) {
  if (models.length === 0) return null;
  return (
    <section className="brief-models" aria-labelledby="brief-models">
      <h2 id="brief-models">{words.models}</h2>
      <ul>
        {models.map(({ id, title, kind, url }) => (
          <li key={id}>
            <a href={url}>{title}</a> <small>{words.modelKinds[kind]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
