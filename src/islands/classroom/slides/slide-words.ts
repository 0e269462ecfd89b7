// The words that a page of the trainer's own case is made with.
import type { OwnCaseWords } from '../../../core/classroom/slides/own-slide.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { dealChoices } from '../../../i18n/zh-CN/deal-fields.ts';

export const stationName: OwnCaseWords['station'] = (station) =>
  dealChoices['stuck-at']?.[station] ?? station;

export const ownCaseWords: OwnCaseWords = { ...words.ownCase, station: stationName };
