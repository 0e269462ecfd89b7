// The line in “用在我这笔上” that says which card the lesson speaks of: to begin one, to take another, to go to it.
import { valueIn } from '../../core/deals/card-facts.ts';
import { canonicalValue } from '../../core/deals/card-value.ts';
import { type Deal, dealInHand, dealsIn } from '../../core/deals/deals-in.ts';
import { lessonCard as words } from '../../i18n/zh-CN/deals.ts';
import { dealName } from '../../islands/deals/deal-name.ts';
import { isTiedField, storedName, TIED_FIELDS } from '../../schema/words/deal-card.ts';
import { chooseDeal, newDealId, saveDealField } from '../../stores/deals.ts';
import { recordStore } from '../../stores/record-store.ts';
import type { FieldElement } from './field-home.ts';

/** Keeps every such line of the page up to date; where the record can't be read they stay as they came. */
export function followCardLines(): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-card-line]')];
  let shown = '';
  const update = () => {
    const { status, progress } = recordStore.getState();
    if (status === 'locked') return;
    const inHand = dealInHand(progress);
    const open = dealsIn(progress, 'open');
    const left = inHand ? leftBehind(inHand) : [];
    const state = JSON.stringify([inHand?.id, open.map(dealName), left.length > 0]);
    if (state === shown) return;
    shown = state;
    for (const line of lines) line.replaceChildren(...(inHand ? parts(line, inHand, open, left) : offer()));
  };
  update();
  recordStore.subscribe(update);
}

type TiedValue = { readonly name: string; readonly value: string };

function parts(
  line: HTMLElement,
  inHand: Deal,
  open: readonly Deal[],
  left: readonly TiedValue[],
): readonly Node[] {
  const link = document.createElement('a');
  link.href = `${line.dataset['cardLine']}#${inHand.id}`;
  link.textContent = dealName(inHand);
  return [
    span(words.speaksOf),
    link,
    ...(open.length > 1 ? [chooser(inHand, open)] : []),
    ...(left.length > 0 ? [button(words.take, () => keepAll(inHand.id, left))] : []),
  ];
}

/** No card yet: one is begun with what stands in the fields of this page. */
function offer(): readonly Node[] {
  const make = () => {
    const id = newDealId();
    const values = tiedFields().map(({ name, written }) => ({ name, value: written() }));
    void chooseDeal(id);
    keepAll(
      id,
      values.filter(({ value }) => value !== ''),
    );
  };
  return [span(words.none), button(words.make, make)];
}

function chooser(inHand: Deal, open: readonly Deal[]): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.autocomplete = 'off';
  select.replaceChildren(...open.map((deal) => new Option(dealName(deal), deal.id)));
  select.value = inHand.id;
  select.addEventListener('change', () => void chooseDeal(select.value));
  label.append(`${words.other} `, select);
  return label;
}

function tiedFields() {
  return [...document.querySelectorAll<FieldElement>('[data-deal]')].flatMap((element) => {
    const tied = element.dataset['deal'] ?? '';
    const block = element.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? '';
    if (!isTiedField(tied)) return [];
    const canonical = (typed: string) => canonicalValue(TIED_FIELDS[tied], typed);
    const inBlock = () =>
      recordStore.getState().progress.fields[block]?.[element.dataset['field'] ?? '']?.value ?? '';
    return [
      {
        name: storedName(tied, block),
        written: () => canonical(element.value),
        before: () => canonical(inBlock()),
      },
    ];
  });
}

/** What was written here before there was a card, and isn't on it. */
function leftBehind({ fields }: Deal): readonly TiedValue[] {
  return tiedFields()
    .map(({ name, before }) => ({ name, value: before() }))
    .filter(({ name, value }) => value !== '' && valueIn(fields, name) === '');
}

function keepAll(deal: string, values: readonly TiedValue[]): void {
  for (const { name, value } of values) void saveDealField(deal, name, value);
}

function span(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function button(text: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button button-quiet';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
