// The trainer's own pages: text, a picture, and his company's case, which has posts and units and no persons.
import { isObject, isTextList } from '../../../schema/words/guards.ts';
import { STATIONS, type Station } from '../../../schema/words/payment-loop.ts';
import { fitBody } from './fit.ts';
import type { Slide, SlideBody } from './slide.ts';

/** What he fills in; `src` is a data URL of a picture (PNG, JPEG or WebP), lines and questions hold no empty ones. */
export type OwnPage =
  | { readonly kind: 'own-text'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'own-image'; readonly title: string; readonly src: string }
  | {
      readonly kind: 'own-case';
      readonly unit: string;
      readonly deal: string;
      readonly stuckAt: Station;
      readonly questions: readonly string[];
    };

/** The words beside the fields of a case, and of its stations: the page says them, core knows no Chinese. */
export type OwnCaseWords = {
  readonly deal: string;
  readonly stuckAt: string;
  readonly question: (number: number) => string;
  readonly station: (station: Station) => string;
};

/** The largest picture that is kept, in characters of its data URL: about 1.5 MB. */
export const PICTURE_LIMIT = 2_000_000;
const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
const WORDS_LIMIT = 600;

/** Whether a value from a file is a page that can be shown without harm. */
export function isOwnPage(value: unknown): value is OwnPage {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'own-text':
      return isShort(value['title']) && isShortList(value['lines']);
    case 'own-image':
      return isShort(value['title']) && isPicture(value['src']);
    case 'own-case':
      return (
        isShort(value['unit']) &&
        isShort(value['deal']) &&
        STATIONS.some((station) => station === value['stuckAt']) &&
        isShortList(value['questions'])
      );
    default:
      return false;
  }
}

/** Whether a value is a data URL of a kind of picture that can't hold scripts. */
export function isPicture(value: unknown): value is string {
  return typeof value === 'string' && value.length <= PICTURE_LIMIT && PICTURE.test(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= WORDS_LIMIT;
}

function isShortList(value: unknown): boolean {
  return isTextList(value) && value.length <= 20 && value.every(isShort);
}

/** What was typed, without empty lines and spaces around: what is kept. */
export function tidyOwn(own: OwnPage): OwnPage {
  const tidy = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');
  switch (own.kind) {
    case 'own-text':
      return { ...own, title: own.title.trim(), lines: tidy(own.lines) };
    case 'own-image':
      return { ...own, title: own.title.trim() };
    case 'own-case':
      return { ...own, unit: own.unit.trim(), deal: own.deal.trim(), questions: tidy(own.questions) };
  }
}

/** Whether a tidied page says something: a title, a picture, a whole case. */
export function isFilled(own: OwnPage): boolean {
  switch (own.kind) {
    case 'own-text':
      return own.title !== '';
    case 'own-image':
      return own.src !== '';
    case 'own-case':
      return own.unit !== '' && own.deal !== '' && own.questions.length > 0;
  }
}

/** The page as it is shown. */
export function ownSlide(id: string, own: OwnPage, words: OwnCaseWords): Slide {
  return { id, kind: own.kind, where: '', body: ownBody(own, words) };
}

function ownBody(own: OwnPage, words: OwnCaseWords): SlideBody {
  switch (own.kind) {
    case 'own-text':
      return own.lines.length === 0
        ? { form: 'words', text: own.title }
        : { form: 'list', title: own.title, items: own.lines, from: 0 };
    case 'own-image':
      return { form: 'image', title: own.title, src: own.src };
    case 'own-case':
      return {
        form: 'table',
        title: own.unit,
        head: [],
        rows: [
          [words.deal, own.deal],
          [words.stuckAt, words.station(own.stuckAt)],
          ...own.questions.map((question, index) => [words.question(index + 1), question]),
        ],
      };
  }
}

/** Whether all of it can be read from the last row; what can't must be shortened. */
export function hasRoom(slide: Slide): boolean {
  return fitBody(slide.body) !== undefined;
}
