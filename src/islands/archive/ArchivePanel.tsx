// The archive: where to go on, the general ledger, two weeks at a glance, and the account of each lesson.
import './archive.css';
import './archive-accounts.css';
import type { ArchiveCourse } from '../../core/archive/archive-course.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { DayStrip } from './DayStrip.tsx';
import { GoOnLine } from './GoOnLine.tsx';
import { Handout } from './Handout.tsx';
import { ModuleAccounts } from './ModuleAccounts.tsx';
import { RecordFoot } from './RecordFoot.tsx';
import { RemovedList } from './RemovedList.tsx';
import { Totals } from './Totals.tsx';
import { useArchive } from './use-archive.ts';

type Props = {
  readonly course: ArchiveCourse;
  /** Addresses of the two other pages about the record. */
  readonly backupUrl: string;
  readonly deviceUrl: string;
};

export default function ArchivePanel({ course, backupUrl, deviceUrl }: Props) {
  const { archive, status, isOpen, name, today } = useArchive(course);
  const isTrouble = isOpen && status !== 'ready' && status !== 'closed' && status !== 'opening';

  return (
    <div className="archive" data-open={isOpen || undefined}>
      <Owner name={name} isAsked={isOpen && status === 'ready' && !archive.isEmpty} deviceUrl={deviceUrl} />
      {isTrouble && (
        <p className="archive-trouble" role="status">
          {recordWords[status]} {status === 'locked' && <a href={deviceUrl}>{words.locked}</a>}
        </p>
      )}
      {status !== 'locked' && (
        <>
          <GoOnLine archive={archive} isOpen={isOpen} backupUrl={backupUrl} />
          <Totals archive={archive} isOpen={isOpen} />
          <DayStrip strip={archive.strip} isOpen={isOpen} isEmpty={archive.isEmpty} />
          <ModuleAccounts modules={archive.modules} />
          {archive.removed.length > 0 && <RemovedList removed={archive.removed} />}
          <RecordFoot archive={archive} isOpen={isOpen} backupUrl={backupUrl} />
          {isOpen && !archive.isEmpty && <Handout archive={archive} name={name} today={today} />}
        </>
      )}
    </div>
  );
}

type OwnerProps = { readonly name: string; readonly isAsked: boolean; readonly deviceUrl: string };

/** Whose record it is; once there is something in it, an unnamed one asks for a name. */
function Owner({ name, isAsked, deviceUrl }: OwnerProps) {
  return (
    <p className="archive-owner">
      {name !== '' && words.owner(name)}
      {name === '' && isAsked && (
        <>
          {words.noName} <a href={deviceUrl}>{words.giveName}</a>
        </>
      )}
    </p>
  );
}
