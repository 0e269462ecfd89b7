// The situation that questions share: open at the first, folded at the others, absent at questions of their own.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Setting } from '../../../src/islands/quiz/Setting.tsx';

const shown = (place: number) => {
  render(<Setting setting={{ text: ['六句话，只有三句有纸。'], place, of: 3 }} />);
  return screen.getByRole('group');
};

test('open at the first question', () => {
  expect(shown(1).hasAttribute('open')).toBe(true);
  screen.getByText('六句话，只有三句有纸。');
});

test('folded at the next, which says which one it is', () => {
  expect(shown(2).hasAttribute('open')).toBe(false);
  screen.getByText('同一个场面，3 道题里的第 2 道');
});
