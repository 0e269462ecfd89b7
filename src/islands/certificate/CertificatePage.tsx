// The page that prints the result of one examination, and hands it out as a file for an organisation to sign.
import { useEffect, useState } from 'react';
import { shownResult } from '../../core/certificate/certificate.ts';
import { MAX_NAME, oneLine } from '../../core/certificate/line.ts';
import { resultFile } from '../../core/certificate/result-file.ts';
import type { ExamResult } from '../../core/papers/exam-result.ts';
import type { PaperOutline } from '../../core/papers/paper-result.ts';
import { certificate } from '../../i18n/zh-CN/certificate.ts';
import { finishedExams } from '../../stores/exam-results.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';
import { giveFile } from '../ui/give-file.ts';
import { RecordTrouble } from '../ui/RecordTrouble.tsx';
import { Sheet } from './Sheet.tsx';
import { usePaperInAddress } from './use-paper-in-address.ts';

const words = certificate.print;

type Props = {
  readonly outline: PaperOutline;
  /** Title of the course. */
  readonly title: string;
  readonly examUrl: string;
  readonly verifyUrl: string;
};

export default function CertificatePage({ outline, title, examUrl, verifyUrl }: Props) {
  const status = useRecord((state) => state.status);
  const progress = useRecord((state) => state.progress);
  const [paper, choose] = usePaperInAddress();
  useEffect(() => void openRecord(), []);

  if (status === 'closed' || status === 'opening')
    return (
      <p className="status-line" role="status">
        {words.opening}
      </p>
    );
  const exams = status === 'locked' ? [] : finishedExams(progress, outline);
  const exam = paper === undefined ? exams[0] : exams.find((one) => one.paper === paper);
  return (
    <>
      <RecordTrouble status={status} />
      {status !== 'locked' && exams.length === 0 && (
        <p className="certificate-none">
          {words.none} <a href={examUrl}>{words.toExam}</a>
        </p>
      )}
      {exams.length > 0 && !exam && <p className="archive-trouble">{words.unknown}</p>}
      {(exams.length > 1 || !exam) && <Choice exams={exams} chosen={exam} onChoose={choose} />}
      {exam && <Printed key={exam.paper} exam={exam} title={title} verifyUrl={verifyUrl} />}
    </>
  );
}

type ChoiceProps = {
  readonly exams: readonly ExamResult[];
  readonly chosen: ExamResult | undefined;
  readonly onChoose: (paper: string) => void;
};

function Choice({ exams, chosen, onChoose }: ChoiceProps) {
  if (exams.length === 0) return null;
  return (
    <fieldset className="certificate-which">
      <legend>{words.which}</legend>
      {exams.map((exam) => {
        const { on, items, correct } = shownResult(exam, '');
        return (
          <label key={exam.paper} className="choice-row num">
            <input
              type="radio"
              name="paper"
              autoComplete="off"
              checked={exam === chosen}
              onChange={() => onChoose(exam.paper)}
            />
            {words.one(on, items, correct)}
          </label>
        );
      })}
    </fieldset>
  );
}

type PrintedProps = { readonly exam: ExamResult; readonly title: string; readonly verifyUrl: string };

function Printed({ exam, title, verifyUrl }: PrintedProps) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const shown = shownResult(exam, title);
  const save = () => {
    const file = words.fileName(shown.on);
    giveFile(new Blob([resultFile(exam)], { type: 'application/json' }), file);
    setSaid(words.saved(file));
  };
  return (
    <>
      <div className="certificate-tools">
        <p className="form-row">
          <label htmlFor="certificate-name">{words.name}</label>
          <input
            id="certificate-name"
            value={name}
            maxLength={MAX_NAME}
            autoComplete="off"
            aria-describedby="certificate-name-hint"
            onChange={(event) => setName(event.target.value)}
          />
          <small id="certificate-name-hint">{words.nameHint}</small>
        </p>
        <p className="panel-actions">
          <button type="button" className="button" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" className="button-plain" onClick={save}>
            {words.save}
          </button>
        </p>
        <p className="status-line" role="status">
          {said}
        </p>
      </div>
      <div className="certificate-desk">
        <Sheet name={oneLine(name)} shown={shown} />
      </div>
      <Signing verifyUrl={verifyUrl} />
    </>
  );
}

function Signing({ verifyUrl }: { readonly verifyUrl: string }) {
  const { title, lead, steps, not, verify } = words.sign;
  return (
    <section className="panel certificate-signing" aria-labelledby="certificate-signing">
      <h2 id="certificate-signing">{title}</h2>
      <p className="panel-lead">{lead}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{not}</p>
      <p>
        <a href={verifyUrl}>{verify}</a>
      </p>
    </section>
  );
}
