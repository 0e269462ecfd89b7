// What 分组演练 promises of its rounds, written from the promise alone: it counts what people lived through, not how it was drawn.

type Seat = {
  readonly sales: string;
  readonly client: string;
  readonly observers: readonly string[];
  readonly typeId: string;
};
export type PlayedRound = { readonly people: readonly string[]; readonly groups: readonly Seat[] };

type Life = {
  sales: number;
  client: number;
  readonly facedTypes: Set<string>;
  readonly playedTypes: Set<string>;
};

/** The promises that a run of rounds broke, each as a sentence; none is what it should be. */
export function brokenPromises(
  rounds: readonly PlayedRound[],
  types: readonly string[],
  size: number,
): readonly string[] {
  const lives = new Map<string, Life>();
  const life = (who: string): Life => {
    const known = lives.get(who) ?? { sales: 0, client: 0, facedTypes: new Set(), playedTypes: new Set() };
    lives.set(who, known);
    return known;
  };
  const broken: string[] = [];
  rounds.forEach(({ people, groups }, at) => {
    const say = (what: string) => broken.push(`round ${at + 1}: ${what}`);
    everybodySitsOnce(people, groups, say);
    sizesAreFair(people.length, groups, size, say);
    for (const { sales, client, observers, typeId } of groups) {
      for (const other of [client, ...observers])
        if (other !== client && life(other).sales < life(sales).sales)
          say(`${sales} sells again before ${other} did`);
      for (const other of [sales, ...observers])
        if (other !== sales && life(other).client < life(client).client)
          say(`${client} is client again before ${other} was`);
      const isNew = (type: string) =>
        !life(sales).facedTypes.has(type) && !life(client).playedTypes.has(type);
      if (!types.includes(typeId)) say(`${typeId} is no type`);
      if (!isNew(typeId) && types.some(isNew)) say(`${sales} and ${client} meet ${typeId} again`);
    }
    for (const { sales, client, typeId } of groups) {
      life(sales).sales += 1;
      life(sales).facedTypes.add(typeId);
      life(client).client += 1;
      life(client).playedTypes.add(typeId);
    }
  });
  return broken;
}

function everybodySitsOnce(people: readonly string[], groups: readonly Seat[], say: (what: string) => void) {
  const seats = groups.flatMap(({ sales, client, observers }) => [sales, client, ...observers]).sort();
  if (seats.join() !== [...people].sort().join()) say(`${people.length} people, seats: ${seats.join()}`);
}

/** As many groups of `size` as there can be; who is left over watches in one of them; six at most. */
function sizesAreFair(heads: number, groups: readonly Seat[], size: number, say: (what: string) => void) {
  const sizes = groups.map(({ observers }) => 2 + observers.length);
  if (Math.max(...sizes) > 6) say(`a group of ${Math.max(...sizes)}`);
  if (Math.max(...sizes) - Math.min(...sizes) > 1) say(`groups of ${sizes.join()}`);
  if (
    heads >= size &&
    Math.min(...sizes) < size &&
    Math.floor(heads / (groups.length - 1)) <= 6 &&
    heads / (groups.length - 1) <= 6
  )
    say(`${heads} people in groups of ${sizes.join()}, ${size} wanted`);
}
