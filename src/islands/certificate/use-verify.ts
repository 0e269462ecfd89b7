// What is checked, against which keys, and what came of it; the address is checked as soon as the page is alive.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OrganisationKey } from '../../core/certificate/organisation-key.ts';
import type { CheckOutcome } from '../../core/certificate/verdict.ts';
import { checkCertificate } from '../../stores/certificate-check.ts';

export function useVerify(keys: readonly OrganisationKey[], course: string) {
  const [given, setGiven] = useState<readonly OrganisationKey[]>([]);
  const [pasted, setPasted] = useState('');
  const [asked, setAsked] = useState<string>();
  const [outcome, setOutcome] = useState<CheckOutcome>();
  const known = useMemo(
    () => [
      ...keys.map((key) => ({ ...key, from: 'course' as const })),
      ...given.map((key) => ({ ...key, from: 'given' as const })),
    ],
    [keys, given],
  );

  /** Counts askings: an answer that comes after the next question is not shown. */
  const turn = useRef(0);
  const check = useCallback(
    (text: string) => {
      turn.current += 1;
      const own = turn.current;
      setAsked(text);
      setOutcome(undefined);
      void checkCertificate(text, known, course).then((answer) => {
        if (own === turn.current) setOutcome(answer);
      });
    },
    [known, course],
  );

  // What was asked is asked again when another key is known.
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    if (latest.current !== undefined) check(latest.current);
  }, [check]);

  const ask = useRef(check);
  ask.current = check;
  useEffect(() => {
    const look = () => {
      const link = location.hash.slice(1);
      // The skip link of the page leads to its main part.
      if (link === '' || link === 'main') return;
      setPasted(link);
      ask.current(link);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  const addKey = (key: OrganisationKey) =>
    setGiven((before) => (before.some(({ x }) => x === key.x) ? before : [...before, key]));
  return {
    known,
    addKey,
    pasted,
    setPasted,
    outcome,
    isChecking: asked !== undefined && outcome === undefined,
    check,
  };
}
