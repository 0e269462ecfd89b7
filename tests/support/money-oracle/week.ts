// The step of this week: the contract's table read from top to bottom, each row a question.
import { steps, walk } from './days.ts';
import type { Due } from './due.ts';
import type { Facts } from './facts.ts';
import type { Limitation } from './limitation.ts';
import { termEnd } from './rest.ts';

export type Week =
  | { readonly kind: 'settled' }
  | { readonly kind: 'step'; readonly code: string; readonly by: string };

type Row = readonly [code: string, applies: boolean, by?: string | undefined];

export function weekOf(f: Facts, due: Due, limitation: Limitation, today: string): Week {
  if (limitation.kind === 'settled' || f.stuckAt === 'received') return { kind: 'settled' };
  const friday = walk(today, 6);
  const earlier = (a: string, b: string) => (a < b ? a : b);
  const notPast = (day: string) => (day < today ? today : day);
  const within = (day: string | undefined, low: number, high: number) =>
    day !== undefined && walk(today, low) <= day && day <= walk(today, high);
  const at = f.stuckAt ?? '';
  const is = (...stations: string[]) => stations.includes(at);
  const plan = f.planDeclareOn;
  const books = f.booksCloseOn;
  const dueOn = due.kind === 'date' ? due.dueOn : undefined;
  const asked = f.acceptanceAskedOn;
  const end =
    asked !== undefined && f.acceptanceDays !== undefined ? termEnd(asked, f.acceptanceDays).day : undefined;
  const isUnclaimed = f.lastClaimOn === undefined || steps(f.lastClaimOn, today) > 30;
  const isRed = limitation.kind === 'running' && limitation.light === 'red';
  const rows: readonly Row[] = [
    ['ask-lawyer', limitation.kind === 'expired'],
    ['send-claim', isRed, limitation.kind === 'running' ? earlier(limitation.endsOn, friday) : friday],
    ['fill-in', due.kind === 'missing'],
    [
      'last-package',
      within(books, 0, 14) && is('invoice', 'funding', 'approval', 'payment'),
      books && notPast(earlier(friday, walk(books, -1))),
    ],
    ['materials-ready', within(plan, 3, 9) && is('invoice', 'funding', 'approval'), plan && walk(plan, -3)],
    [
      'confirm-listed',
      within(plan, 0, 2) && is('invoice', 'funding', 'approval'),
      plan && notPast(walk(plan, -1)),
    ],
    [
      'claim-letter',
      dueOn !== undefined &&
        today > dueOn &&
        isUnclaimed &&
        (f.stuckAt === undefined || is('settlement', 'invoice', 'funding', 'approval', 'payment')),
    ],
    ['remind-before-due', within(dueOn, 0, 10), dueOn && earlier(friday, dueOn)],
    ['get-delivery-signed', is('delivery')],
    ['ask-acceptance', is('acceptance') && asked === undefined],
    ['follow-acceptance', is('acceptance') && end !== undefined && today <= end, end && earlier(friday, end)],
    ['urge-acceptance', is('acceptance')],
    ['confirm-settlement', is('settlement')],
    ['hand-in-package', is('invoice')],
    ['ask-declare-day', is('funding') && (plan === undefined || plan < today)],
    ['ask-listed', is('funding')],
    ['ask-whose-desk', is('approval')],
    ['check-account', is('payment')],
    ['find-station', true],
  ];
  const row = rows.find(([, applies]) => applies);
  if (row === undefined) throw new Error(`no step for ${JSON.stringify(f)}`);
  return { kind: 'step', code: row[0], by: row[2] ?? friday };
}
