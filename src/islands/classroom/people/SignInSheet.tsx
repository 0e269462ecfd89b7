// The sign-in sheet on A4: everybody of the roster, with room for a signature in the morning and after lunch.
import type { OpeningState } from '../../../core/classroom/opening/opening-state.ts';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { HeadRow } from './HeadRow.tsx';

const signIn = words.signIn;

type Props = { readonly people: PeopleState; readonly opening: OpeningState };

export function SignInSheet({ people: { people }, opening: { name, day } }: Props) {
  return (
    <section className="paper-sheet" aria-label={signIn.title}>
      <h2>{signIn.title}</h2>
      <p>{signIn.class(name, day)}</p>
      <table className="sign-in">
        <HeadRow names={signIn.head} />
        <tbody>
          {people.map((person, at) => (
            <tr key={person.id}>
              <td className="num">{at + 1}</td>
              <td>{person.name}</td>
              <td>{person.unit}</td>
              <td>{person.group}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{signIn.note}</p>
    </section>
  );
}
