// The page that prints the cards of a class: kinds, copies, cases, and the sheets as they will be.
import { useState } from 'react';
import type { CardDeck } from '../../../core/classroom/cards/case-card.ts';
import { cards as words } from '../../../i18n/zh-CN/classroom-cards.ts';
import { CARD_KINDS } from '../../../schema/words/groups.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useIsAlive } from '../../ui/use-is-alive.ts';
import { useDeskHere } from '../desk/use-desk-here.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { type Copies, cardSheets, type SecretPair } from './card-sheets.tsx';
import { KindChoice } from './KindChoice.tsx';

type Props = { readonly deck: CardDeck };

export default function CardsPage({ deck }: Props) {
  const { status, state } = useClassroom();
  const isAlive = useIsAlive();
  useDeskHere();
  const [copies, setCopies] = useState<Copies>({ roles: 1, sales: 1, secret: 1, observer: 1, votes: 0 });
  const [picked, setPicked] = useState<readonly string[]>(deck.cases.slice(0, 1).map(({ id }) => id));
  const [isDrawnOnly, setIsDrawnOnly] = useState(false);
  const drawn = drawnPairs(state.groups.rounds);
  const secrets = isDrawnOnly
    ? drawn
    : deck.cases
        .filter(({ id }) => picked.includes(id))
        .flatMap(({ id }) => deck.types.map((type) => ({ caseId: id, typeId: type.id })));
  const choice = { deck, caseIds: picked, secrets };
  const sheets = CARD_KINDS.flatMap((kind) => cardSheets(kind, choice, copies[kind]));
  return (
    <div className="cards" data-ready={status !== 'opening' || undefined}>
      <div className="cards-choice">
        <KindChoice isAlive={isAlive} copies={copies} onChange={setCopies} />
        <CaseChoice isAlive={isAlive} cases={deck.cases} picked={picked} onChange={setPicked} />
        {drawn.length > 0 && (
          <label className="cards-check">
            <input
              autoComplete="off"
              type="checkbox"
              checked={isDrawnOnly}
              onChange={(event) => setIsDrawnOnly(event.target.checked)}
            />
            {words.drawn}
            <small>{words.drawnNote(drawn.length)}</small>
          </label>
        )}
        <p className="cards-go">
          <button
            type="button"
            className="button"
            disabled={!isAlive || sheets.length === 0}
            onClick={() => window.print()}
          >
            {words.print}
          </button>
          <strong role="status">{sheets.length === 0 ? words.nothing : words.total(sheets.length)}</strong>
          <span>{words.paper}</span>
        </p>
        <h2>{words.preview}</h2>
      </div>
      {sheets.map(({ key, cut, cards }) => (
        <section key={key} className="cut-sheet" data-cut={cut}>
          {cards}
        </section>
      ))}
    </div>
  );
}

/** The secret cards that the rounds of the day need, each once. */
function drawnPairs(
  rounds: readonly { readonly caseId: string; readonly groups: readonly { readonly typeId: string }[] }[],
): readonly SecretPair[] {
  const pairs = rounds.flatMap(({ caseId, groups }) => groups.map(({ typeId }) => ({ caseId, typeId })));
  return [...new Map(pairs.map((pair) => [`${pair.caseId}/${pair.typeId}`, pair])).values()];
}
