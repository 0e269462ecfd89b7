// Whom a case can be played against, and how one's own games with each of them stand.
import type { Catalogue, FinderCase } from '../../../core/finder/catalogue.ts';
import type { Failing } from '../../../core/finder/failings.ts';
import type { Filter } from '../../../core/finder/filter.ts';
import type { CaseStanding, TypeStanding } from '../../../core/finder/standing.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';

const words = finder.row;

type Props = {
  readonly of: FinderCase;
  readonly catalogue: Catalogue;
  readonly filter: Filter;
  readonly standing: CaseStanding;
  /** Those of this case that are looked for. */
  readonly failings: readonly Failing[];
};

export function CaseTypes({ of, catalogue, filter, standing, failings }: Props) {
  const { minutes, typeId } = filter;
  const met = catalogue.types.filter(
    ({ id }) => of.types.includes(id) && (typeId === undefined || id === typeId),
  );
  const mode = minutes === 15 ? 'mode=cut&' : '';
  return (
    <ul className="case-types" aria-label={words.against}>
      {met.map(({ id, name, monogram }) => {
        const slips = failings.filter((one) => one.typeId === id).length;
        return (
          <li key={id}>
            <a href={`${of.url}?${mode}type=${id}`} data-grade={standing.byType.get(id)?.best}>
              <span className="monogram" aria-hidden="true">
                {monogram}
              </span>
              <span>
                {name}
                <small>
                  {stateText(standing.byType.get(id))}
                  {slips > 0 && <span className="case-slips num">{words.slips(slips)}</span>}
                </small>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function stateText(standing: TypeStanding | undefined): string {
  if (!standing) return words.notYet;
  return standing.best ? words.grades[standing.best] : words.going;
}
