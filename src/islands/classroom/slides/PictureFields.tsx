// The fields of a page with a picture: from a picture file, or a page of a PDF, or all of its pages at once.
import { useState } from 'react';
import type { OwnPage } from '../../../core/classroom/slides/own-slide.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import { FileButton } from '../../ui/FileDoor.tsx';
import { openPdf, type PdfPages } from './pdf-pages.ts';
import { type Picture, pictureOf } from './picture.ts';

const words = slides.form;
const ACCEPT = 'image/png,image/jpeg,image/webp,application/pdf,.pdf';

type OwnImage = Extract<OwnPage, { kind: 'own-image' }>;
type Props = {
  readonly own: OwnImage;
  readonly onChange: (own: OwnImage) => void;
  /** Takes all pages of a PDF; undefined where only one is wanted. */
  readonly onAll: ((pages: readonly OwnImage[]) => void) | undefined;
};

export function PictureFields({ own, onChange, onAll }: Props) {
  const [state, setState] = useState<'' | 'reading' | 'unread' | 'tooLarge'>('');
  const [pdf, setPdf] = useState<PdfPages>();
  const take = (picture: Picture) => {
    setState(picture.ok ? '' : picture.reason);
    if (picture.ok) onChange({ ...own, src: picture.src });
  };
  const read = async ([file]: readonly File[]) => {
    if (!file) return;
    setState('reading');
    setPdf(undefined);
    if (!isPdf(file)) return take(await pictureOf(file));
    const opened = await openPdf(file);
    setPdf(opened);
    take(opened ? await opened.picture(1) : { ok: false, reason: 'unread' });
  };
  const turn = async (page: number) => {
    if (!pdf || !(page >= 1 && page <= pdf.count)) return;
    setState('reading');
    take(await pdf.picture(page));
  };
  const takeAll = async () => {
    if (!pdf || !onAll) return;
    setState('reading');
    const pages: OwnImage[] = [];
    for (let page = 1; page <= pdf.count; page += 1) {
      const picture = await pdf.picture(page);
      if (!picture.ok) return setState(picture.reason);
      pages.push({ ...own, src: picture.src });
    }
    onAll(pages);
  };
  return (
    <>
      <FileButton label={words.choose} isQuiet={true} accept={ACCEPT} onFiles={(files) => void read(files)} />
      {pdf && pdf.count > 1 && (
        <div className="slide-acts">
          <label>
            {words.pdfPage(pdf.count)}{' '}
            <input
              type="number"
              autoComplete="off"
              min={1}
              max={pdf.count}
              defaultValue={1}
              onChange={(event) => void turn(event.target.valueAsNumber)}
            />
          </label>
          {onAll && (
            <button type="button" className="button button-quiet" onClick={() => void takeAll()}>
              {words.allPages(pdf.count)}
            </button>
          )}
        </div>
      )}
      {state !== '' && (
        <p className="slide-note" role={state === 'reading' ? 'status' : 'alert'}>
          {words[state]}
        </p>
      )}
      <label className="slide-field">
        {words.caption}
        <input
          autoComplete="off"
          value={own.title}
          onChange={(event) => onChange({ ...own, title: event.target.value })}
        />
      </label>
    </>
  );
}

function isPdf(file: File): boolean {
  return file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
}
