// In which order the stances of a client stand on the sheet: the open ones above, the lines between them short.
import type { ClientFile } from '../../src/schema/client.ts';
import { rowsOfStance } from './client-rows.ts';

type Stances = ClientFile['stances'];

/** Of all orders that go from open to closed the first with the shortest lines. At most six stances: 720 orders. */
export function stanceOrder(client: ClientFile): Stances {
  const pairs = client.stances.flatMap((stance) =>
    [...new Set(rowsOfStance(client, stance).map(({ to }) => to))].map((to) => [stance.id, to] as const),
  );
  const length = (order: Stances) => {
    const place = new Map(order.map(({ id }, index) => [id, index]));
    return pairs.reduce(
      (sum, [from, to]) => sum + Math.abs((place.get(from) ?? 0) - (place.get(to) ?? 0)),
      0,
    );
  };
  const falling = ordersOf(client.stances).filter((order) =>
    order.every(({ openness }, index) => openness <= (order[index - 1]?.openness ?? openness)),
  );
  return falling.reduce((best, order) => (length(order) < length(best) ? order : best), falling[0] ?? []);
}

function ordersOf(stances: Stances): readonly Stances[] {
  if (stances.length < 2) return [stances];
  return stances.flatMap((first) =>
    ordersOf(stances.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}
