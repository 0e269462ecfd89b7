// The backup panel on the screen, and what a person sees and presses there.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import BackupPanel from '../../../src/islands/backup/BackupPanel.tsx';

/** Shows the panel; the test has put fake stores in the place of the real ones. */
export function open() {
  const user = userEvent.setup();
  render(<BackupPanel />);
  return user;
}
export type User = ReturnType<typeof open>;

export const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));
export const says = (text: string | RegExp) => screen.findByText(text);
export const mainActions = () => [...document.querySelectorAll('.button')].map((node) => node.textContent);

export function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  return input;
}

export const choose = (user: User, name = 'a.hkb') => user.upload(fileInput(), new File(['x'], name));
