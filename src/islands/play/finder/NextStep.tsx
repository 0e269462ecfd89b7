// The one thing to do next, and beside it the draw of everything.
import { useState } from 'react';
import type { Catalogue } from '../../../core/finder/catalogue.ts';
import type { Failing } from '../../../core/finder/failings.ts';
import type { Runs } from '../../../core/finder/standing.ts';
import { type Suggestion, suggestionFor } from '../../../core/finder/suggestion.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { Minutes } from '../../../schema/words/drills.ts';

const words = finder.next;

type Props = {
  readonly catalogue: Catalogue;
  /** Undefined until the record is open. */
  readonly runs: Runs | undefined;
  readonly failings: readonly Failing[];
  readonly isWeighing: boolean;
  readonly minutes: Minutes | undefined;
  readonly puzzlesUrl: string;
};

export function NextStep({ catalogue, runs, failings, isWeighing, minutes, puzzlesUrl }: Props) {
  const [now] = useState(() => Date.now());
  const found = suggestionFor(catalogue, runs ?? {}, failings, minutes, now);
  if (!found) return null;
  const { text, url } = worded(found, catalogue, puzzlesUrl);
  return (
    <section className="next-step" aria-labelledby="next-step-title">
      <h2 id="next-step-title">{words.title}</h2>
      <p className="next-step-text">{isWeighing ? words.weigh : text}</p>
      <p className="next-step-ways">
        <a className="button" href={url}>
          {words.go[found.kind]}
        </a>
        <button
          type="button"
          className="button button-quiet"
          disabled={!runs}
          aria-describedby="blind-about"
          onClick={() => location.assign(`${drawn(catalogue)}?mode=exam`)}
        >
          {finder.blind.go}
        </button>
      </p>
      <p id="blind-about" className="next-step-about">
        {finder.blind.about}
      </p>
    </section>
  );
}

/** Address of a case by lot; whom one meets there, and what is true, is drawn when the game begins. */
function drawn({ cases }: Catalogue): string {
  const lot = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return cases[lot % cases.length]?.url ?? '';
}

function worded(
  found: Suggestion,
  { types }: Catalogue,
  puzzlesUrl: string,
): { readonly text: string; readonly url: string } {
  const { title, url, caseId } = found.of;
  const nameOf = (typeId: string) => types.find(({ id }) => id === typeId)?.name ?? typeId;
  switch (found.kind) {
    case 'resume':
      return { text: words.resume(title, found.steps), url: `${url}?run=${found.runId}` };
    case 'first':
      return { text: words.first(title), url };
    case 'puzzles':
      return { text: words.puzzles(title), url: `${puzzlesUrl}?case=${caseId}` };
    case 'cut':
      return { text: words.cut(title), url: `${url}?mode=cut` };
    case 'again':
      return {
        text: words.again(title, nameOf(found.typeId), review.skills[found.skill]),
        url: `${url}?type=${found.typeId}`,
      };
    case 'new':
      return { text: words.fresh(title, nameOf(found.typeId)), url: `${url}?type=${found.typeId}` };
    case 'exam':
      return { text: words.exam(title), url: `${url}?mode=exam` };
  }
}
