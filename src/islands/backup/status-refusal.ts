// Why nothing can be exported or restored, as far as it is clear before anybody tries.
import type { RecordRefusal } from '../../stores/backup-parts.ts';
import type { RecordStatus } from '../../stores/record-state.ts';

/** Undefined while the record opens, and where it can be read: a full device still gives out what it has. */
export function statusRefusal(status: RecordStatus): RecordRefusal | undefined {
  switch (status) {
    case 'locked':
    case 'busy':
      return status;
    case 'newer':
      return 'record-newer';
    case 'unavailable':
      return 'blocked';
    case 'closed':
    case 'opening':
    case 'ready':
    case 'full':
      return undefined;
  }
}
