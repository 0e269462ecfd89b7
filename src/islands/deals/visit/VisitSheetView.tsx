// The sheet itself, on the screen and on one A5 page: every line can be put into one's own words.
import { useRef, useState } from 'react';
import type { SheetLine, VisitChoice, VisitSheet } from '../../../core/visits/visit-sheet.ts';
import { visit as visitWords } from '../../../i18n/zh-CN/visit.ts';
import { VISIT_ANSWERS } from '../../../schema/words/visit.ts';
import { copyText } from '../../ui/copy-text.ts';
import { LineRow } from './LineRow.tsx';
import type { Visit } from './use-visit.ts';
import { visitHead } from './visit-head.ts';
import { visitText } from './visit-text.ts';

const words = visitWords.sheet;

/** By id of the law: how it is cited, and where it stands. */
export type LawCites = { readonly [law: string]: { readonly cite: string; readonly url: string } };

type Props = {
  readonly visit: Visit;
  readonly choice: VisitChoice;
  readonly sheet: VisitSheet;
  readonly laws: LawCites;
};

export function VisitSheetView({ visit, choice, sheet, laws }: Props) {
  const row = (line: SheetLine, label: string, isList = false) => (
    <LineRow
      key={line.name}
      line={line}
      label={label}
      isList={isList}
      own={visit.words(line.name)}
      onSave={(value) => void visit.save(line.name, value)}
    />
  );
  const head = visitHead(visit, choice);
  const said = (line: SheetLine) => visit.words(line.name).value || line.text;
  return (
    <section className="visit-sheet" aria-labelledby="visit-sheet">
      <header>
        <h2 id="visit-sheet">{words.title}</h2>
        <p className="visit-on num">{head.on}</p>
        <p className="visit-who">{head.who}</p>
        <p className="visit-facts num">{head.facts}</p>
      </header>
      <dl className="visit-lines">
        <Part name={words.result} isMain>
          {row(sheet.result, words.result)}
        </Part>
        <Part name={words.signs}>
          <p className="visit-signs">{sheet.post.signs}</p>
        </Part>
        <Part name={words.papers}>{row(sheet.papers, words.papers, true)}</Part>
        <Part name={words.opening}>{sheet.opening.map((line) => row(line, words.opening))}</Part>
        <Part name={words.putOff}>
          <p className="visit-says">{visitWords.questions.quote(sheet.putOff.says)}</p>
        </Part>
        <Part name={words.ask}>{row(sheet.ask, words.ask)}</Part>
        <Part name={words.next}>
          <dl className="visit-next">
            {VISIT_ANSWERS.map((answer) => (
              <div key={answer}>
                <dt>{words.answers[answer]}</dt>
                <dd>{row(sheet.next[answer], words.answers[answer])}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part name={words.never} isNever>
          {row(sheet.never, words.never, true)}
        </Part>
      </dl>
      <p className="visit-laws">
        {words.laws}：
        {sheet.laws.flatMap((id) => {
          const law = laws[id];
          return law
            ? [
                <a key={id} href={law.url}>
                  {law.cite}
                </a>,
              ]
            : [];
        })}
      </p>
      <p className="visit-pen" aria-hidden="true">
        <span>{words.came}</span>
        {VISIT_ANSWERS.map((answer) => (
          <span key={answer}>□ {words.box[answer]}</span>
        ))}
        <span>{words.nextOn}</span>
      </p>
      <Ways text={() => visitText(head, sheet, said)} />
    </section>
  );
}

type PartProps = {
  readonly name: string;
  readonly isMain?: boolean;
  readonly isNever?: boolean;
  readonly children: React.ReactNode;
};

function Part({ name, isMain, isNever, children }: PartProps) {
  return (
    <div data-main={isMain} data-never={isNever}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ways({ text }: { readonly text: () => string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly said: string }>();
  const copy = async () => {
    if (!area.current) return;
    area.current.value = text();
    const isCopied = await copyText(area.current.value, area.current);
    setCopied({ text: area.current.value, said: isCopied ? words.copied : words.notCopied });
  };
  return (
    <div className="visit-ways">
      <div className="panel-actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button-plain" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p className="status-line" role="status">
        {copied?.said}
      </p>
      <textarea
        ref={area}
        className="visit-copy"
        data-shown={copied?.said === words.notCopied || undefined}
        readOnly
        tabIndex={copied?.said === words.notCopied ? 0 : -1}
        aria-label={words.textName}
        autoComplete="off"
        rows={6}
        defaultValue=""
      />
    </div>
  );
}
