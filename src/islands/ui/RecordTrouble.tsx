// What has to be said when the record can't keep what is written; nothing while all is well.
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import type { RecordStatus } from '../../stores/record-state.ts';

export function RecordTrouble({ status }: { readonly status: RecordStatus }) {
  if (!isTroubled(status)) return null;
  return (
    <p className="archive-trouble" role="status">
      {recordWords[status]}
    </p>
  );
}

type Troubled = Exclude<RecordStatus, 'closed' | 'opening' | 'ready'>;

function isTroubled(status: RecordStatus): status is Troubled {
  return status !== 'closed' && status !== 'opening' && status !== 'ready';
}
