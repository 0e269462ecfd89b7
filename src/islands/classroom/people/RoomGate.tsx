// A page about the room, a desk as long as it is open. Before there is a room it says why: opening, blocked, none begun.
import type { ReactNode } from 'react';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import type { ClassroomState } from '../../../stores/classroom-session.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useDeskHere } from '../desk/use-desk-here.ts';

type Props = {
  /** Address of the desk, where classes are begun. */
  readonly desk: string;
  readonly children: (room: ClassroomState) => ReactNode;
};

export function RoomGate({ desk, children }: Props) {
  const room = useClassroom();
  useDeskHere();
  switch (room.status) {
    case 'opening':
      return <p className="status-line">{words.opening}</p>;
    case 'blocked':
      return <p role="alert">{words.blocked}</p>;
    case 'none':
      return (
        <div className="panel" data-ready>
          <p>{words.noRoom}</p>
          <a className="button" href={desk}>
            {words.toDesk}
          </a>
        </div>
      );
    case 'ready':
      return (
        <div className="people" data-ready>
          {room.trouble && (
            <p role="alert" className="status-bad">
              {words.trouble}
            </p>
          )}
          {children(room)}
        </div>
      );
  }
}
