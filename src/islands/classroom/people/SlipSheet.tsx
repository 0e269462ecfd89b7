// Blank slips on A4, four of each question, to be cut apart.
import { SLIP_IDS, SLIP_QUESTIONS } from '../../../core/classroom/slips/slip-questions.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';

const slips = words.slips;
/** Slips of a page. */
const COPIES = [1, 2, 3, 4];

export function SlipSheet() {
  return (
    <section className="paper-sheet" aria-label={slips.title}>
      {SLIP_IDS.map((question) => (
        <div key={question} className="slip-page">
          {COPIES.map((copy) => (
            <div key={copy} className="slip">
              <p>
                <strong>{slips.question[question]}</strong>
              </p>
              <ul>
                {SLIP_QUESTIONS[question].map((option) => (
                  <li key={option}>{slips.option[option]}</li>
                ))}
              </ul>
              <p>{slips.slipNote}</p>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
