// The progress as it will be once a step that is in no log yet is kept.
import type { StoredEvent } from '../../schema/words/event.ts';
import { foldEvent } from './fold.ts';
import type { Progress } from './progress.ts';

/**
 * The progress with the step shown as done, after all that is kept. `event.device` stands in for whoever will write it and
 * is no device of the record: it is neither counted as one, nor does any backup reach it.
 */
export function foresee(progress: Progress, event: StoredEvent): Progress {
  const after = foldEvent(progress, event);
  const { [event.device]: _, ...covered } = after.backup.covered;
  return { ...after, devices: progress.devices, backup: { ...after.backup, covered } };
}
