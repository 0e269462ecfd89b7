// On the desk: the pages of a lesson in the trainer's order; pressed, a page is on the wall.
import { useState } from 'react';
import { slidesOfLesson } from '../../../core/classroom/slides/shown-slides.ts';
import { slideTitle } from '../../../core/classroom/slides/slide.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { SlideView } from './SlideView.tsx';
import { usePlacedSlides } from './use-placed-slides.ts';

const words = slides.panel;

export function SlidesPanel() {
  const { status, course } = useSlides();
  const placed = usePlacedSlides();
  const { show } = useClassroom().state.desk;
  const [chosen, choose] = useState<string>();
  if (status === 'opening') return <p className="status-line">{slides.opening}</p>;
  if (status !== 'ready') return <p role="alert">{slides.failed[status]}</p>;
  const onWall = show?.kind === 'slide' ? show.id : undefined;
  const lesson =
    chosen ?? placed.find(({ slide }) => slide.id === onWall)?.lesson ?? course.lessons[0]?.id ?? '';
  const pages = slidesOfLesson(placed, lesson);
  const at = pages.findIndex(({ slide }) => slide.id === onWall);
  const put = (id: string | undefined) => {
    if (id !== undefined) void classroom.send('shown', { kind: 'slide', id });
  };
  return (
    <div className="slides-panel">
      <label>
        {slides.list.lesson}{' '}
        <select autoComplete="off" value={lesson} onChange={(event) => choose(event.target.value)}>
          {course.lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div className="slides-panel-acts">
        <button
          type="button"
          className="button button-quiet"
          disabled={at < 1}
          onClick={() => put(pages[at - 1]?.slide.id)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={at === pages.length - 1}
          onClick={() => put(pages[at + 1]?.slide.id)}
        >
          {words.next}
        </button>
        {at >= 0 && <span className="num">{words.now(at + 1, pages.length)}</span>}
        <a href={`${document.documentElement.dataset['base'] ?? '/'}desk/slides/`}>{words.open}</a>
      </div>
      {pages.length === 0 && <p>{words.none}</p>}
      <ol className="slides-panel-pages">
        {pages.map(({ slide }) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={slide.id === onWall || undefined}
              onClick={() => put(slide.id)}
            >
              <span className="slide-thumb" aria-hidden="true">
                <SlideView slide={slide} />
              </span>
              {slideTitle(slide) || slides.kinds[slide.kind]}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
