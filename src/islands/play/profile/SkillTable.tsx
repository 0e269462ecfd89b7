// The figures behind the chart, each with the games and moves that it is made of.
import type { ProfileEntry, SkillTally } from '../../../core/roleplay/skill-profile.ts';
import { profile } from '../../../i18n/zh-CN/profile.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

const words = profile.skills;
const { columns } = words;

/** When a game began, and the address of its review. */
export type RunPlace = { readonly startedAt: number; readonly url: string };

type Props = {
  readonly tallies: readonly SkillTally[];
  readonly places: ReadonlyMap<string, RunPlace>;
};

export function SkillTable({ tallies, places }: Props) {
  return (
    <table className="skill-table">
      <thead>
        <tr>
          <th scope="col">{columns.skill}</th>
          <th scope="col">{columns.plus}</th>
          <th scope="col">{columns.minus}</th>
          <th scope="col">{columns.behind}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ skill, plus, minus }) => (
          <tr key={skill}>
            <th scope="row">{review.skills[skill]}</th>
            <td className="num">{words.tally(plus.length, runsIn(plus))}</td>
            <td className="num">{words.tally(minus.length, runsIn(minus))}</td>
            <td>
              <Behind plus={plus} minus={minus} places={places} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function runsIn(entries: readonly ProfileEntry[]): number {
  return new Set(entries.map(({ run }) => run)).size;
}

type BehindProps = Pick<SkillTally, 'plus' | 'minus'> & Pick<Props, 'places'>;

function Behind({ plus, minus, places }: BehindProps) {
  if (plus.length + minus.length === 0) return words.none;
  const rows = [
    ...minus.map((one) => ({ ...one, sign: '－' })),
    ...plus.map((one) => ({ ...one, sign: '＋' })),
  ];
  return (
    <details>
      <summary className="num">{words.open(rows.length)}</summary>
      <ul>
        {rows.map(({ run, step, why, sign }) => {
          const place = places.get(run);
          const date = new Date(place?.startedAt ?? 0).toLocaleDateString('zh-CN');
          return (
            <li key={`${run} ${step} ${sign} ${why}`}>
              {sign} {why}{' '}
              <a className="num" href={place?.url}>
                {words.entry(date, step)}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
