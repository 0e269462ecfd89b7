// What an update of the course did to the pages, named one by one until the trainer has seen it.
import { acceptNews, newsOf } from '../../../core/classroom/slides/merge-deck.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { useSlides } from '../../../stores/use-slides.ts';

export function SlidesNews() {
  const { deck, course } = useSlides();
  const news = newsOf(deck, course.slides);
  if (news.length === 0) return null;
  return (
    <section className="slides-news" aria-labelledby="slides-news-title">
      <h2 id="slides-news-title">{words.news.title(news.length)}</h2>
      <ul>
        {news.map(({ id, what, title, isHidden }) => (
          <li key={id} data-news={what}>
            <b>{words.news[what]}</b>
            {title}
            {isHidden && words.news.hidden}
          </li>
        ))}
      </ul>
      <p>{words.news.kept}</p>
      <button
        type="button"
        className="button"
        onClick={() => slidesDesk.edit((now) => acceptNews(now, course.slides))}
      >
        {words.news.seen}
      </button>
    </section>
  );
}
