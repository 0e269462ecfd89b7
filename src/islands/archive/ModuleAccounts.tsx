// The account of every lesson, module by module; lessons that aren't written yet stand together.
import type { ReactNode } from 'react';
import type { LessonAccount, ModuleAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { LessonRow } from './LessonRow.tsx';

export function ModuleAccounts({ modules }: { readonly modules: readonly ModuleAccount[] }) {
  return (
    <section className="panel" aria-labelledby="archive-modules">
      <h2 id="archive-modules">{words.modules.title}</h2>
      {modules.map(({ id, title, lessons }, index) => {
        const own = lessons.filter((lesson) => lesson.isWritten || lesson.state !== 'untouched');
        const drafting = lessons.filter((lesson) => !own.includes(lesson));
        const name = (
          <h3 id={`archive-${id}`}>
            <span className="module-number" aria-hidden="true">
              {words.numerals[index]}
            </span>
            {title}
          </h3>
        );
        return (
          <section key={id} className="module-account" aria-labelledby={`archive-${id}`}>
            {own.length > 0 && name}
            {own.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} />
            ))}
            {drafting.length > 0 && (
              <Drafting lessons={drafting} name={own.length === 0 ? name : undefined} />
            )}
          </section>
        );
      })}
    </section>
  );
}

type DraftingProps = {
  readonly lessons: readonly LessonAccount[];
  /** Of a module in which nothing is written yet. */
  readonly name: ReactNode;
};

function Drafting({ lessons, name }: DraftingProps) {
  return (
    <details className={name ? 'fold drafting drafting-all' : 'fold drafting'}>
      <summary>
        {name}
        <span>
          {name ? words.modules.draftingAll(lessons.length) : words.modules.drafting(lessons.length)}
        </span>
      </summary>
      <ul className="lines fold-body">
        {lessons.map(({ id, title, plannedMinutes }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="line-facts num">{words.modules.planned(plannedMinutes)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
