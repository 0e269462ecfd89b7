// What somebody types into a field of a card, kept a moment later or on leaving it.
import { useEffect, useRef, useState } from 'react';
import { canonicalValue, shownValue } from '../../core/deals/card-value.ts';
import type { CardFieldKind } from '../../schema/words/deal-card.ts';

const TYPING_PAUSE_MS = 800;

/** What stands in the field: as typed while somebody types, else as kept. A pause, or leaving the field, keeps it. */
export function useTyped(kind: CardFieldKind, stored: string, save: (value: string) => void) {
  const [typed, setTyped] = useState<string>();
  const [isIn, setIn] = useState(false);
  const timer = useRef(0);
  const pending = useRef<() => void>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pending is looked up when it is time
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, []);
  const type = (value: string, isAtOnce = false) => {
    setTyped(value);
    clearTimeout(timer.current);
    const canonical = canonicalValue(kind, value);
    pending.current = canonical === stored ? undefined : () => save(canonical);
    if (isAtOnce) flush();
    else timer.current = window.setTimeout(flush, TYPING_PAUSE_MS);
  };
  // Until it is kept, what was typed goes on standing there; then it is shown as it is kept.
  const isKept = typed !== undefined && canonicalValue(kind, typed) === stored;
  useEffect(() => {
    if (isKept && !isIn) setTyped(undefined);
  }, [isKept, isIn]);
  const enter = () => setIn(true);
  const leave = () => {
    setIn(false);
    flush();
  };
  return { typed: typed ?? shownValue(kind, stored), type, enter, leave };
}
