// Rooms of this browser: gone on with, or removed with everything that happened in them, by a second press.
import { useState } from 'react';
import { desk } from '../../../i18n/zh-CN/classroom-desk.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';

const words = desk.start;

export default function KnownRooms() {
  const { rooms, room } = useClassroom();
  const [doomed, setDoomed] = useState<string>();
  const others = rooms.filter(({ id }) => id !== room);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="known-rooms">
      <h2 id="known-rooms">{words.rooms}</h2>
      <ul className="known-rooms">
        {others.map(({ id, name, day }) => {
          const called = words.enter(name || words.unnamed, day);
          return (
            <li key={id}>
              <button type="button" className="button button-quiet" onClick={() => void classroom.enter(id)}>
                {called}
              </button>
              <button
                type="button"
                aria-label={words.removeNamed(called)}
                onClick={() => (doomed === id ? void classroom.remove(id) : setDoomed(id))}
              >
                {doomed === id ? words.removeReally : words.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
