// Lets the reader choose light, dark or the system's theme; remembers it where storage is allowed.
import { page } from '../i18n/zh-CN/page.ts';

const KEY = 'huikuan:theme';
const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];
const LABELS: Record<Choice, string> = {
  system: page.themeSystem,
  light: page.themeLight,
  dark: page.themeDark,
};

function current(): Choice {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function apply(choice: Choice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage is blocked (a frame, a private window): the choice holds for this page.
  }
}

const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
if (button) {
  const label = () => {
    const choice = LABELS[current()];
    button.textContent = choice;
    button.ariaLabel = page.theme(choice);
  };
  label();
  button.hidden = false;
  button.addEventListener('click', () => {
    apply(CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length] ?? 'system');
    label();
  });
}
