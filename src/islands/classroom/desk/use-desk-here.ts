// This window is a desk of the room for as long as its page lives.
import { useEffect } from 'react';
import { classroom } from '../../../stores/classroom.ts';

export function useDeskHere(): void {
  useEffect(() => {
    let leave = classroom.stayDesk();
    const hide = () => leave();
    // A page that is only put aside on pagehide may come back as it was.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) leave = classroom.stayDesk();
    };
    addEventListener('pagehide', hide);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', comeBack);
      leave();
    };
  }, []);
}
