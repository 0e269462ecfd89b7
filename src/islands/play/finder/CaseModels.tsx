// The model games of a case.
import type { Catalogue, FinderCase } from '../../../core/finder/catalogue.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';
import { play } from '../../../i18n/zh-CN/play.ts';

const words = finder.row;

type Props = {
  readonly of: FinderCase;
  readonly catalogue: Catalogue;
  readonly typeId: string | undefined;
};

export function CaseModels({ of, catalogue, typeId }: Props) {
  const models = of.models.filter((one) => typeId === undefined || one.typeId === typeId);
  if (models.length === 0) return null;
  return (
    <details className="case-models">
      <summary>
        {words.model} <span className="num">{models.length}</span>
      </summary>
      <ul>
        {models.map((one) => (
          <li key={one.id}>
            <a href={one.url}>
              {words.modelOf(catalogue.types.find(({ id }) => id === one.typeId)?.name ?? '', one.title)}
            </a>{' '}
            <small>{play.brief.modelKinds[one.kind]}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
