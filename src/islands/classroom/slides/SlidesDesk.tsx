// The trainer's pages for the projector: what the course brings, in his order, with his own pages in between.
import { useEffect, useState } from 'react';
import { isOwnEntry } from '../../../core/classroom/slides/deck.ts';
import type { PlacedSlide } from '../../../core/classroom/slides/shown-slides.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { useDeskHere } from '../desk/use-desk-here.ts';
import { OwnForm } from './OwnForm.tsx';
import { SlideInHand } from './SlideInHand.tsx';
import { SlideRows } from './SlideRows.tsx';
import { SlidesBar } from './SlidesBar.tsx';
import { SlidesNews } from './SlidesNews.tsx';
import { usePlacedSlides } from './use-placed-slides.ts';

export default function SlidesDesk() {
  const { status, place } = useSlides();
  useDeskHere();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isWriting(event.target))
        return;
      event.preventDefault();
      slidesDesk.undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (status === 'opening') return <p className="status-line">{words.opening}</p>;
  if (status !== 'ready')
    return (
      <div data-ready data-failed={status}>
        <p role="alert">{words.failed[status]}</p>
        {status === 'bad-file' && <SlidesBar />}
      </div>
    );
  return (
    <div data-ready>
      <p className="slides-place" data-place={place}>
        {words.place[place]}
      </p>
      <SlidesBar />
      <SlidesNews />
      <Pages />
    </div>
  );
}

function Pages() {
  const { course, deck } = useSlides();
  const placed = usePlacedSlides();
  const [lesson, setLesson] = useState('');
  const [id, choose] = useState('');
  const [form, setForm] = useState<'insert' | 'change'>();
  const shown = lesson === '' ? placed : placed.filter((one) => one.lesson === lesson);
  const inHand: PlacedSlide | undefined = shown.find(({ slide }) => slide.id === id) ?? shown[0];
  const entry = deck.entries.find((one) => one.id === inHand?.slide.id);
  const own = entry && isOwnEntry(entry) ? entry : undefined;
  const hidden = placed.filter(({ isHidden }) => isHidden).length;
  return (
    <div className="slides-two">
      <section aria-labelledby="slides-list-title">
        <h2 id="slides-list-title">{words.list.title}</h2>
        <div className="slides-filter">
          <label>
            {words.list.lesson}{' '}
            <select autoComplete="off" value={lesson} onChange={(event) => setLesson(event.target.value)}>
              <option value="">{words.list.all}</option>
              {course.lessons.map(({ id: one, title }) => (
                <option key={one} value={one}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <span className="num" data-count>
            {words.list.count(placed.length - hidden, hidden)}
          </span>
        </div>
        <p className="slides-keys">{words.list.keys}</p>
        <SlideRows shown={shown} inHand={inHand} onChoose={choose} />
      </section>
      <div className="slides-hand">
        {inHand && !form && (
          <SlideInHand
            placed={inHand}
            shown={shown}
            onInsert={() => setForm('insert')}
            onChange={() => setForm('change')}
          />
        )}
        {form && (
          <OwnForm
            key={`${form} ${form === 'change' ? own?.id : ''}`}
            changed={form === 'change' ? own : undefined}
            behind={inHand?.slide.id ?? ''}
            onDone={(put) => {
              setForm(undefined);
              if (put !== undefined) choose(put);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** In a field Ctrl+Z is the field's own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
