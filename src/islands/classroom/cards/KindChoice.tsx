// Which kinds of cards are printed, and how many of each.
import { CARD_KINDS, type CardKind } from '../../../core/classroom/cards/card-kinds.ts';
import { cards as words } from '../../../i18n/zh-CN/classroom-cards.ts';
import type { Copies } from './CardsPage.tsx';

const MOST = 60;

type Props = { readonly copies: Copies; readonly onChange: (copies: Copies) => void };

export function KindChoice({ copies, onChange }: Props) {
  const set = (kind: CardKind, count: number) =>
    onChange({ ...copies, [kind]: Math.max(0, Math.min(MOST, Math.floor(count) || 0)) });
  return (
    <fieldset>
      <legend>{words.which}</legend>
      {CARD_KINDS.map((kind) => {
        const { name, about } = words.kinds[kind];
        return (
          <div key={kind} className="cards-kind">
            <label className="cards-check">
              <input
                type="checkbox"
                checked={copies[kind] > 0}
                onChange={(event) => set(kind, event.target.checked ? 1 : 0)}
              />
              <strong>{name}</strong>
              <small>{about}</small>
            </label>
            <input
              type="number"
              min={0}
              max={MOST}
              value={copies[kind]}
              aria-label={words.copies(name)}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => set(kind, event.target.valueAsNumber)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
