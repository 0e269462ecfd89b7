// One page for the projector, of the course or of the trainer: words, a table, a list, the payment loop or a picture.
import type { Payer, Station } from '../../../schema/words/payment-loop.ts';

/** What a page of the course was made from. */
export const COURSE_KINDS = [
  'line',
  'story',
  'table',
  'steps',
  'loop',
  'worksheet',
  'reflection',
  'mine',
  'case',
  'takeaway',
] as const;
/** What a page of the trainer's own is. */
export const OWN_KINDS = ['own-text', 'own-image', 'own-case'] as const;
export type SlideKind = (typeof COURSE_KINDS)[number] | (typeof OWN_KINDS)[number];

/** What stands on it; `**…**` in texts is strong. `src` is a data URL of a picture. */
export type SlideBody =
  | { readonly form: 'words'; readonly text: string }
  | {
      readonly form: 'table';
      readonly title: string;
      /** Empty: the first cell of each row is its head. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly form: 'list';
      readonly title: string;
      readonly items: readonly string[];
      /** Number of the first item; 0 for a list without numbers. */
      readonly from: number;
    }
  | { readonly form: 'loop'; readonly title: string; readonly payer: Payer; readonly at: Station }
  | { readonly form: 'image'; readonly title: string; readonly src: string };

/** A page as it is shown; `where` is the title of its lesson, '' for the trainer's own. */
export type Slide = {
  readonly id: string;
  readonly kind: SlideKind;
  readonly where: string;
  readonly body: SlideBody;
};

/** A page made from a lesson; `hash` changes with its words. */
export type CourseSlide = Slide & { readonly lesson: string; readonly hash: string };

/** The file `data/slides.json` of the trainer edition: the lessons in course order and their pages. */
export type CourseSlides = {
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  readonly slides: readonly CourseSlide[];
};

/** What a page is called in a list: its words or its title. */
export function slideTitle({ body }: Pick<Slide, 'body'>): string {
  return body.form === 'words' ? body.text : body.title;
}
