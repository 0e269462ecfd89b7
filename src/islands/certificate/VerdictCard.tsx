// What came of a check: one word, what it means, who signed, and the words that the signature covers.

import { useEffect, useRef } from 'react';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { CheckOutcome } from '../../core/certificate/verdict.ts';
import { certificateRows, verdictTold } from '../../core/certificate/verdict-told.ts';
import { certificate as allWords } from '../../i18n/zh-CN/certificate.ts';

const words = allWords.verify;

export function VerdictCard({ outcome }: { readonly outcome: CheckOutcome }) {
  const { seal, title } = words.verdicts[outcome.kind];
  const head = useRef<HTMLHeadingElement>(null);
  // It stands above what was filled in: whoever asked is led there.
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="verdict" data-verdict={outcome.kind}>
      <p className="verdict-seal" aria-hidden="true">
        {seal}
      </p>
      <div>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <p>{verdictTold(outcome, words)}</p>
        <Basis outcome={outcome} />
      </div>
    </section>
  );
}

/** What can be read besides, and how far it is to be believed. */
function Basis({ outcome }: { readonly outcome: CheckOutcome }) {
  switch (outcome.kind) {
    case 'refused':
    case 'unable':
      return null;
    case 'altered':
      return <Facts kid={outcome.signer.kid} />;
    case 'unknown-signer':
      return (
        <>
          <Facts kid={outcome.kid} />
          {outcome.claim && (
            <>
              <p>{words.claim}</p>
              <Facts certificate={outcome.claim} />
            </>
          )}
        </>
      );
    case 'genuine':
    case 'other-organisation':
    case 'other-course':
      return (
        <>
          <p>{words.from[outcome.signer.from]}</p>
          <h3>{words.holds}</h3>
          <Facts certificate={outcome.certificate} kid={outcome.signer.kid} />
          <p className="verdict-means">{allWords.sheet.signedMeans}</p>
        </>
      );
  }
}

type FactsProps = { readonly certificate?: Certificate; readonly kid?: string };

function Facts({ certificate, kid }: FactsProps) {
  const rows = [
    ...(certificate ? certificateRows(certificate, words, allWords.sheet) : []),
    ...(kid ? [[words.kid, kid] as const] : []),
  ];
  return (
    <dl className="facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
