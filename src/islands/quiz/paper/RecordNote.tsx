// What has to be said when the record can't keep a paper; nothing while all is well.
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { record as recordWords } from '../../../i18n/zh-CN/record.ts';
import { useRecord } from '../../../stores/use-record.ts';

export function RecordNote() {
  const status = useRecord((state) => state.status);
  if (status === 'ready' || status === 'closed' || status === 'opening') return null;
  return (
    <p className="exam-note" role="status">
      {status === 'unavailable' ? exam.noRecord : recordWords[status]}
    </p>
  );
}
