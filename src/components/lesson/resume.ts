// Offers the place where the learner stopped; an address with a section in it is followed instead.
import { lesson as words } from '../../i18n/zh-CN/lesson.ts';
import { recordStore } from '../../stores/record-store.ts';
import { addStyles } from '../add-styles.ts';
import styles from './resume-chip.css?inline';

/** Shows a chip with the last place, unless the address names a place or the learner is already reading on. */
export function offerResume(lesson: string): void {
  const position = recordStore.getState().progress.lessons[lesson]?.position;
  const target = position && document.getElementById(position.section);
  if (!position || !target || location.hash !== '' || scrollY > innerHeight / 2) return;
  const top =
    target.getBoundingClientRect().top +
    scrollY +
    position.fraction * target.offsetHeight -
    innerHeight * 0.3;
  if (top < innerHeight) return;

  addStyles(styles);
  const chip = document.createElement('div');
  chip.className = 'resume-chip';
  chip.setAttribute('role', 'status');
  const where = document.createElement('span');
  where.className = 'resume-where';
  where.textContent = `${words.resume}「${target.querySelector('h2')?.lastChild?.textContent?.trim() ?? ''}」`;
  const go = document.createElement('a');
  go.href = `#${position.section}`;
  go.textContent = words.resumeGo;
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.textContent = words.resumeDismiss;
  const close = () => chip.remove();
  go.addEventListener('click', (event) => {
    event.preventDefault();
    close();
    scrollTo({ top });
    target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  });
  dismiss.addEventListener('click', close);
  chip.append(where, go, dismiss);
  document.body.append(chip);
}
