// The registry of everything the content check can find: code → title and wording; a new rule starts with a row here.
import { agendaCodes } from './codes/agenda.ts';
import { coverageCodes } from './codes/coverage.ts';
import { drillCodes } from './codes/drills.ts';
import { fileCodes } from './codes/files.ts';
import { helpCodes } from './codes/help.ts';
import { htmlCodes } from './codes/html.ts';
import { idCodes } from './codes/ids.ts';
import { lawCodes } from './codes/laws.ts';
import { lessonCodes } from './codes/lessons.ts';
import { outlineCodes } from './codes/outline.ts';
import { paperCodes } from './codes/papers.ts';
import { questionCodes } from './codes/questions.ts';
import { scenarioLinkCodes } from './codes/scenario-links.ts';
import { scenarioWordCodes } from './codes/scenario-words.ts';
import { tagCodes } from './codes/tags.ts';
import { visitCodes } from './codes/visits.ts';
import { wordingCodes } from './codes/wording.ts';

export type { Saying } from './saying.ts';

export const codes = {
  ...fileCodes,
  ...idCodes,
  ...outlineCodes,
  ...coverageCodes,
  ...lessonCodes,
  ...tagCodes,
  ...questionCodes,
  ...lawCodes,
  ...scenarioLinkCodes,
  ...scenarioWordCodes,
  ...drillCodes,
  ...visitCodes,
  ...paperCodes,
  ...agendaCodes,
  ...helpCodes,
  ...wordingCodes,
  ...htmlCodes,
};

export type Code = keyof typeof codes;

/** What a rule has to hand over for each code. */
export type Details = { readonly [C in Code]: Parameters<(typeof codes)[C]['say']> };
