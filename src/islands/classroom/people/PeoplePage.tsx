// The trainer's page about the people of a class, part by part in the order of the day.
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { PointsPart } from './PointsPart.tsx';
import { ReturnsPart } from './ReturnsPart.tsx';
import { RoomGate } from './RoomGate.tsx';
import { RosterPart } from './RosterPart.tsx';
import { SignInSheet } from './SignInSheet.tsx';
import { SlipSheet } from './SlipSheet.tsx';
import { SlipsPart } from './SlipsPart.tsx';
import { useSheet } from './use-sheet.ts';

export type Links = { readonly desk: string; readonly report: string; readonly forms: string };

export default function PeoplePage({ links }: { readonly links: Links }) {
  const { sheet, print } = useSheet();
  return (
    <RoomGate desk={links.desk}>
      {({ state }) => (
        <>
          <nav className="people-links" aria-label={words.parts}>
            <a href="#roster">{words.roster.title}</a>
            <a href="#points">{words.points.title}</a>
            <a href="#slips">{words.slips.title}</a>
            <a href="#returns">{words.returns.title}</a>
            <a href={links.forms}>{words.toForms}</a>
            <a href={links.report}>{words.toReport}</a>
          </nav>
          <RosterPart people={state.people} onPrint={() => print('sign-in')} />
          <PointsPart points={state.points} people={state.people} />
          <SlipsPart slips={state.slips} onPrint={() => print('slips')} />
          <ReturnsPart returns={state.returns} />
          {sheet === 'sign-in' && <SignInSheet people={state.people} opening={state.opening} />}
          {sheet === 'slips' && <SlipSheet />}
        </>
      )}
    </RoomGate>
  );
}
