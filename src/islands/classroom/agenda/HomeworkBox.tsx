// What the room doesn't take: lessons for before the day and after it.
import type { AgendaState } from '../../../core/classroom/agenda/agenda-state.ts';
import { homeworkOf } from '../../../core/classroom/agenda/homework.ts';
import type { DeskCourse } from '../../../core/classroom/script/desk-course.ts';
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';

const words = agenda.homework;

type Props = { readonly agenda: AgendaState; readonly course: DeskCourse };

export default function HomeworkBox({ agenda: state, course }: Props) {
  const { pre, post } = homeworkOf(state);
  return (
    <details className="homework">
      <summary>{words.title}</summary>
      <List title={words.pre} ids={pre} course={course} />
      <List title={words.post} ids={post} course={course} />
    </details>
  );
}

function List({
  title,
  ids,
  course,
}: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly course: DeskCourse;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {ids.length === 0 && <p>{words.none}</p>}
      <ul>
        {course.lessons
          .filter(({ id }) => ids.includes(id))
          .map((lesson) => (
            <li key={lesson.id}>
              <a href={lesson.url}>{lesson.title}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}
