// One page for the projector, drawn at whatever width its box has: every size is a share of the width.
import { fitBody, PAGE } from '../../../core/classroom/slides/fit.ts';
import type { Slide, SlideBody } from '../../../core/classroom/slides/slide.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { LoopRing } from '../../ui/LoopRing.tsx';
import { StrongText } from './StrongText.tsx';

type Props = { readonly slide: Slide };

export function SlideView({ slide }: Props) {
  const { id, kind, where, body } = slide;
  return (
    <div className="slide" data-slide={id} data-form={body.form}>
      <div className="slide-page">
        <p className="slide-kicker">
          <span>{words.kinds[kind]}</span>
          {where !== '' && <span>{where}</span>}
        </p>
        {body.form !== 'words' && body.title !== '' && <p className="slide-title">{body.title}</p>}
        <Body body={body} />
      </div>
    </div>
  );
}

function Body({ body }: { readonly body: SlideBody }) {
  const fit = fitBody(body);
  const sized = sizedTo(fit?.size ?? PAGE.kicker);
  switch (body.form) {
    case 'words':
      return (
        <p ref={sized} className="slide-words">
          <StrongText text={body.text} />
        </p>
      );
    case 'table':
      return <Table body={body} columns={fit?.columns ?? []} sized={sized} />;
    case 'list':
      return (
        <ol ref={sized} className="slide-list" data-numbered={body.from > 0 || undefined}>
          {body.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items stand still
            <li key={index}>
              <span className="slide-mark">{body.from > 0 ? body.from + index : ''}</span>
              <span>
                <StrongText text={item} />
              </span>
            </li>
          ))}
        </ol>
      );
    case 'loop':
      return (
        <div className="slide-figure loop">
          <LoopRing payer={body.payer} at={body.at} />
        </div>
      );
    case 'image':
      return (
        <div className="slide-figure">
          <img src={body.src} alt={body.title} />
        </div>
      );
  }
}

type TableProps = {
  readonly body: Extract<SlideBody, { form: 'table' }>;
  readonly columns: readonly number[];
  readonly sized: (element: HTMLElement | null) => void;
};

function Table({ body: { head, rows }, columns, sized }: TableProps) {
  return (
    <table ref={sized} className="slide-table" data-headless={head.length === 0 || undefined}>
      <colgroup>
        {columns.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={column} ref={(element) => element?.style.setProperty('width', `${width * 100}%`)} />
        ))}
      </colgroup>
      {head.length > 0 && (
        <thead>
          <Row cells={head} isHead={true} />
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stand still
          <Row key={row} cells={cells} isHead={false} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ cells, isHead }: { readonly cells: readonly string[]; readonly isHead: boolean }) {
  return (
    <tr>
      {cells.map((cell, column) => {
        const Cell = isHead || column === 0 ? 'th' : 'td';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <Cell key={column} scope={isHead ? 'col' : column === 0 ? 'row' : undefined}>
            <StrongText text={cell} />
          </Cell>
        );
      })}
    </tr>
  );
}

/** Sets the type of an element to so many pixels of a page of 1920, as a share of the box's width. */
function sizedTo(px: number): (element: HTMLElement | null) => void {
  return (element) => element?.style.setProperty('font-size', `${(px / PAGE.width) * 100}cqw`);
}
