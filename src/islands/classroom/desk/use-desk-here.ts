// Tells the walls that the desk is open, every two seconds, and that it isn't when it goes.
import { useEffect } from 'react';
import { classroom } from '../../../stores/classroom.ts';

const EVERY_MS = 2000;

export function useDeskHere(): void {
  useEffect(() => {
    const here = () => classroom.sayHere(true);
    const gone = () => classroom.sayHere(false);
    here();
    const timer = setInterval(here, EVERY_MS);
    addEventListener('pagehide', gone);
    addEventListener('pageshow', here);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', gone);
      removeEventListener('pageshow', here);
    };
  }, []);
}
