// Which kinds of cards are printed, and how many of each.

import { cards as words } from '../../../i18n/zh-CN/classroom-cards.ts';
import { CARD_KINDS, type CardKind } from '../../../schema/words/groups.ts';
import type { Copies } from './card-sheets.tsx';

const MOST = 60;

type Props = {
  readonly isAlive: boolean;
  readonly copies: Copies;
  readonly onChange: (copies: Copies) => void;
};

export function KindChoice({ isAlive, copies, onChange }: Props) {
  const set = (kind: CardKind, count: number) =>
    onChange({ ...copies, [kind]: Math.max(0, Math.min(MOST, Math.floor(count) || 0)) });
  return (
    <fieldset disabled={!isAlive}>
      <legend>{words.which}</legend>
      {CARD_KINDS.map((kind) => {
        const { name, about } = words.kinds[kind];
        return (
          <div key={kind} className="cards-kind">
            <label className="cards-check">
              <input
                autoComplete="off"
                type="checkbox"
                checked={copies[kind] > 0}
                onChange={(event) => set(kind, event.target.checked ? 1 : 0)}
              />
              <strong>{name}</strong>
              <small>{about}</small>
            </label>
            <input
              autoComplete="off"
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
