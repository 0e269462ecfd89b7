// The time of day, second by second, for clocks that are shown.
import { useEffect, useState } from 'react';

/** UTC ms. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
