// A dated step is ticked the moment it is pressed, however long the device takes to keep it; what wasn't kept is unticked again.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

const kept = { saving: Promise.withResolvers<unknown>() };
const saveDealField = vi.fn((..._: unknown[]) => kept.saving.promise);
vi.mock('../../../src/stores/deals.ts', () => ({ saveDealField }));
const { ActionList } = await import('../../../src/islands/deals/ActionList.tsx');

const action = { block: 'ocl-mine', step: '问赵工那一桌', on: '2026-12-09', isDone: false };
const list = (isDone: boolean) => (
  <ActionList deal="d1" actions={[{ ...action, isDone }]} places={{}} today="2026-12-01" />
);
const box = () => screen.getByRole<HTMLInputElement>('checkbox').checked;

test('it is ticked before it is kept, and stays so', async () => {
  const user = userEvent.setup();
  const { rerender } = render(list(false));
  await user.click(screen.getByRole('checkbox'));
  expect(box()).toBe(true);
  expect(saveDealField.mock.lastCall?.at(-1)).toBe('yes');
  await act(async () => {
    rerender(list(true));
    kept.saving.resolve({ saved: true });
  });
  expect(box()).toBe(true);
});

test('what the record does not have in the end is not shown as done', async () => {
  kept.saving = Promise.withResolvers();
  const user = userEvent.setup();
  render(list(false));
  await user.click(screen.getByRole('checkbox'));
  expect(box()).toBe(true);
  await act(async () => kept.saving.resolve({ saved: false }));
  expect(box()).toBe(false);
});
