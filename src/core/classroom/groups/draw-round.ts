// Draws a round of 分组演练: who sits where, who sells, who is the client and of which type, from a seed and the rounds before.
import { seededRandom, shuffled } from '../../quiz/random.ts';
import { type DrawInputs, type Group, membersOf } from './groups-bodies.ts';
import { seating } from './seating.ts';

/** What a draw has to know of an earlier round. */
export type PastRound = { readonly groups: readonly Group[] };

/**
 * The groups of the next round.
 * A role goes to whom of the group had it the least, so that nobody has it again before everybody in the group had it; of
 * the types, one that neither the salesman has faced nor the client has played, where there is one.
 * @throws RangeError for fewer than two people, somebody twice, or no type.
 */
export function drawRound(past: readonly PastRound[], inputs: DrawInputs): readonly Group[] {
  const { seed, people, size, types, isMixed } = inputs;
  if (people.length < 2) throw new RangeError(`${people.length} people: a game needs two`);
  if (new Set(people).size < people.length)
    throw new RangeError(`somebody is there twice: ${people.join(', ')}`);
  if (types.length === 0) throw new RangeError('no client type to draw');
  const random = seededRandom(seed);
  const before = isMixed ? [] : (past.at(-1)?.groups ?? []).map(membersOf);
  const drawn: Group[] = [];
  for (const table of seating(before, shuffled(people, random), size)) {
    const roles = drawRoles(past, shuffled(table, random));
    const typeId = drawType(past, drawn, roles, shuffled(types, random));
    drawn.push({ ...roles, typeId });
  }
  return drawn;
}

type Roles = Omit<Group, 'typeId'>;

/** Of all pairs the one that had its two roles the least; among equals those who only watched so far. */
function drawRoles(past: readonly PastRound[], table: readonly string[]): Roles {
  const groups = past.flatMap(({ groups }) => groups);
  const sold = (one: string) => groups.filter(({ sales }) => sales === one).length;
  const bought = (one: string) => groups.filter(({ client }) => client === one).length;
  const pairs = table.flatMap((sales) =>
    table.filter((client) => client !== sales).map((client) => ({ sales, client })),
  );
  const { sales, client } = least(pairs, ({ sales, client }) => [
    sold(sales) + bought(client),
    sold(client) + bought(sales),
  ]);
  return { sales, client, observers: table.filter((one) => one !== sales && one !== client) };
}

/** The type that is newest to the two who play, then to the whole group, then to this round. */
function drawType(
  past: readonly PastRound[],
  drawn: readonly Group[],
  roles: Roles,
  types: readonly string[],
): string {
  const { sales, client } = roles;
  const groups = past.flatMap(({ groups }) => groups);
  const table = membersOf(roles);
  return least(types, (typeId) => {
    const met = groups.filter((group) => group.typeId === typeId);
    return [
      met.filter((group) => group.sales === sales).length +
        met.filter((group) => group.client === client).length,
      met.filter((group) => membersOf(group).some((one) => table.includes(one))).length,
      drawn.filter((group) => group.typeId === typeId).length,
    ];
  });
}

/** The first entry whose costs are the least, compared place by place. */
function least<T>(list: readonly T[], costs: (entry: T) => readonly number[]): T {
  const [first, ...rest] = list.map((entry) => ({ entry, costs: costs(entry) }));
  if (!first) throw new RangeError('nothing to choose from');
  return rest.reduce((best, one) => (isLess(one.costs, best.costs) ? one : best), first).entry;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((cost, index) => cost !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
