// Ends the process in good order when it is told to stop, at once when it is told twice.
import type { Listening } from './listen.ts';
import { messages } from './messages.ts';

export function stopWhenAsked(listening: Listening, say: (line: string) => void): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(0);
    isStopping = true;
    listening.close().then(() => {
      say(messages.stopped);
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // The start script that spawned this process is gone.
  process.on('disconnect', stop);
}
