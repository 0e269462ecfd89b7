// The form for a page of one's own: a few lines, a picture, or the company's case; shown as it will be while it is filled in.
import { useEffect, useRef, useState } from 'react';
import type { OwnEntry } from '../../../core/classroom/slides/deck.ts';
import { putOwn } from '../../../core/classroom/slides/edit-deck.ts';
import {
  hasRoom,
  isFilled,
  isOwnPage,
  type OwnPage,
  ownSlide,
  tidyOwn,
} from '../../../core/classroom/slides/own-slide.ts';
import { personIn } from '../../../core/classroom/slides/person-in-text.ts';
import { OWN_KINDS } from '../../../core/classroom/slides/slide.ts';
import { unitIn } from '../../../core/classroom/slides/unit-in-text.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { CaseFields } from './CaseFields.tsx';
import { NamesFound } from './NamesFound.tsx';
import { PictureFields } from './PictureFields.tsx';
import { SlideView } from './SlideView.tsx';
import { ownCaseWords } from './slide-words.ts';
import { TextFields } from './TextFields.tsx';

const words = slides.form;
const EMPTY: { readonly [K in OwnPage['kind']]: OwnPage } = {
  'own-text': { kind: 'own-text', title: '', lines: [] },
  'own-image': { kind: 'own-image', title: '', src: '' },
  'own-case': { kind: 'own-case', unit: '', deal: '', stuckAt: 'approval', questions: ['', '', ''] },
};

type Props = {
  /** The page that is rewritten; undefined for a new one. */
  readonly changed: OwnEntry | undefined;
  /** Id of the page behind which a new one is put. */
  readonly behind: string;
  /** `put`: id of the page that was put in, undefined when nothing was. */
  readonly onDone: (put: string | undefined) => void;
};

export function OwnForm({ changed, behind, onDone }: Props) {
  const [draft, setDraft] = useState<OwnPage>(changed?.own ?? EMPTY['own-text']);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const own = tidyOwn(draft);
  const slide = ownSlide('my-draft', own, ownCaseWords);
  const said = own.kind === 'own-case' ? textOf(own) : '';
  const [person, unit] = [personIn(said, words), unitIn(said, words)];
  const names = `${unit ?? ''} ${person ?? ''}`.trim();
  /** The names that he looked at and keeps: another one has to be looked at again. */
  const [kept, keepNames] = useState('');
  const isNamed = names !== kept && names !== '';
  const isTooLong = isFilled(own) && !(isOwnPage(own) && hasRoom(slide));
  const put = () => {
    if (!changed) return onDone(slidesDesk.insert(own, behind));
    slidesDesk.edit((deck) => putOwn(deck, changed.id, own, ''));
    onDone(changed.id);
  };
  const putAll = (pictures: readonly OwnPage[]) => {
    let last = behind;
    for (const picture of pictures) last = slidesDesk.insert(picture, last);
    onDone(last);
  };
  return (
    <section ref={form} className="slide-form" aria-labelledby="slide-form-title">
      <h2 id="slide-form-title">{changed ? slides.page.change : words.title}</h2>
      {!changed && <KindChoice kind={draft.kind} onChoose={(kind) => setDraft(EMPTY[kind])} />}
      {isFilled(own) && (
        <div className="slides-preview" data-draft>
          <SlideView slide={slide} />
        </div>
      )}
      {draft.kind === 'own-text' && <TextFields own={draft} onChange={setDraft} />}
      {draft.kind === 'own-image' && (
        <PictureFields own={draft} onChange={setDraft} onAll={changed ? undefined : putAll} />
      )}
      {draft.kind === 'own-case' && <CaseFields own={draft} onChange={setDraft} />}
      {draft.kind === 'own-case' && (
        <NamesFound
          person={person}
          unit={unit}
          isKept={!isNamed}
          onKeep={(isKept) => keepNames(isKept ? names : '')}
        />
      )}
      {isTooLong && (
        <p className="slide-note" role="alert">
          {words.tooLong}
        </p>
      )}
      <div className="slide-acts">
        <button
          type="button"
          className="button"
          disabled={!isFilled(own) || isTooLong || isNamed}
          onClick={put}
        >
          {changed ? words.keep : words.put}
        </button>
        <button type="button" className="button button-quiet" onClick={() => onDone(undefined)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

type KindProps = {
  readonly kind: OwnPage['kind'];
  readonly onChoose: (kind: OwnPage['kind']) => void;
};

function KindChoice({ kind, onChoose }: KindProps) {
  return (
    <fieldset>
      <legend>{words.what}</legend>
      {OWN_KINDS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            autoComplete="off"
            name="own-kind"
            checked={one === kind}
            onChange={() => onChoose(one)}
          />
          {words.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}

function textOf(own: Extract<OwnPage, { kind: 'own-case' }>): string {
  return [own.unit, own.deal, ...own.questions].join('\n');
}
