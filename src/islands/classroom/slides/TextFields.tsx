// The fields of a page of text: a title, and lines below it.
import type { OwnPage } from '../../../core/classroom/slides/own-slide.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';

const words = slides.form;

type OwnText = Extract<OwnPage, { kind: 'own-text' }>;
type Props = { readonly own: OwnText; readonly onChange: (own: OwnText) => void };

export function TextFields({ own, onChange }: Props) {
  return (
    <>
      <label className="slide-field">
        {words.heading}
        <input
          autoComplete="off"
          value={own.title}
          onChange={(event) => onChange({ ...own, title: event.target.value })}
        />
      </label>
      <label className="slide-field">
        {words.lines}
        <textarea
          autoComplete="off"
          rows={5}
          value={own.lines.join('\n')}
          onChange={(event) => onChange({ ...own, lines: event.target.value.split('\n') })}
        />
      </label>
    </>
  );
}
