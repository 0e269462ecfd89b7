// The account of every lesson, module by module.
import type { ModuleAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { LessonRow } from './LessonRow.tsx';

export function ModuleAccounts({ modules }: { readonly modules: readonly ModuleAccount[] }) {
  return (
    <section className="panel" aria-labelledby="archive-modules">
      <h2 id="archive-modules">{words.modules.title}</h2>
      {modules.map(({ id, title, lessons }, index) => (
        <section key={id} className="module-account" aria-labelledby={`archive-${id}`}>
          <h3 id={`archive-${id}`}>
            <span className="module-number" aria-hidden="true">
              {words.numerals[index]}
            </span>
            {title}
          </h3>
          {lessons.map((lesson) => (
            <LessonRow key={lesson.id} lesson={lesson} />
          ))}
        </section>
      ))}
    </section>
  );
}
