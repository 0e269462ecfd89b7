// Section progress: a section counts as read when its end has been on the screen; the place in the text is kept.
import { lessonState } from '../../core/progress/lesson-state.ts';
import { record, recordStore } from '../../stores/record-store.ts';
import { onScrollEnd } from './on-scroll-end.ts';

type Ref = { readonly id: string; readonly hash: string };

const DWELL_MS = 1000;
const MOVE_STEP = 0.2;

/** Marks read sections in the outline and records reading and position. */
export function followSections(lesson: string, ref: Ref): void {
  const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
  const idOf = (section: HTMLElement) => section.dataset['section'] ?? '';
  const isRead = (id: string) =>
    recordStore.getState().progress.lessons[lesson]?.sectionsRead.includes(id) ?? false;
  const ids = sections.map(idOf);
  const questions = [...document.querySelectorAll('.question-block')].map(({ id }) => id);
  const mark = () => {
    markRead(ids, isRead);
    if (lessonState(recordStore.getState().progress, lesson, ids, questions).state === 'done') pressSeal();
  };
  mark();
  recordStore.subscribe(mark);

  for (const section of sections) {
    const id = idOf(section);
    if (!isRead(id)) watchEnd(section, () => void record('sectionRead', ref, { lesson, section: id }));
  }

  let last = { section: '', fraction: 0 };
  const move = () => {
    const now = place(sections);
    if (!now || (now.section === last.section && Math.abs(now.fraction - last.fraction) < MOVE_STEP)) return;
    last = now;
    void record('positionMoved', ref, { lesson, ...now });
  };
  onScrollEnd(move);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') move();
  });
}

function watchEnd(section: HTMLElement, onRead: () => void): void {
  const end = document.createElement('span');
  section.append(end);
  let timer = 0;
  const observer = new IntersectionObserver(([entry]) => {
    clearTimeout(timer);
    if (!entry?.isIntersecting) return;
    timer = window.setTimeout(() => {
      observer.disconnect();
      end.remove();
      onRead();
    }, DWELL_MS);
  });
  observer.observe(end);
}

function place(sections: readonly HTMLElement[]): { section: string; fraction: number } | undefined {
  const line = innerHeight * 0.3;
  const current = sections.findLast((section) => section.getBoundingClientRect().top <= line);
  if (!current) return undefined;
  const box = current.getBoundingClientRect();
  const fraction = Math.min(1, Math.max(0, (line - box.top) / Math.max(1, box.height)));
  return { section: current.dataset['section'] ?? '', fraction: Math.round(fraction * 100) / 100 };
}

function markRead(ids: readonly string[], isRead: (id: string) => boolean): void {
  for (const id of ids) {
    document.querySelector(`.outline a[href="#${CSS.escape(id)}"]`)?.toggleAttribute('data-read', isRead(id));
  }
}

function pressSeal(): void {
  const takeaway = document.querySelector<HTMLElement>('[data-takeaway]');
  if (takeaway) takeaway.dataset['earned'] ??= 'now';
}
