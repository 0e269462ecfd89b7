// The hint of a set position, fetched when it is asked for.
import { useState } from 'react';
import { type PuzzleHint as Hint, hintId, type Puzzle } from '../../../core/roleplay/drills/drill.ts';
import { puzzles as words } from '../../../i18n/zh-CN/puzzles.ts';
import { loadDrill } from '../../../stores/drill-files.ts';

export function PuzzleHint({ puzzle: { id, hintUrl } }: { readonly puzzle: Puzzle }) {
  const [hint, setHint] = useState('');
  const ask = () =>
    loadDrill<Hint>(hintUrl, hintId(id)).then((loaded) =>
      setHint(loaded.ok ? loaded.value.hint : words.noHint),
    );
  return (
    <div className="puzzle-hint">
      <button type="button" className="review-link" onClick={() => void ask()}>
        {words.hint}
      </button>
      <p role="status">{hint}</p>
    </div>
  );
}
