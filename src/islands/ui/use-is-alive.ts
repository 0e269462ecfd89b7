// Says whether the page runs: what is pressed on a page that is only read so far would be lost without a word.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the page has come alive; what can be pressed is disabled so long. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
