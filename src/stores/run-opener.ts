// The opener of this page: scenarios by their hashes from the server or the offline store, runs from the learner's record.
import { createRunOpener } from './opened-run.ts';
import { createScenarioLoader } from './play-scenario.ts';
import { recordStore } from './record-store.ts';

const { course = 'huikuan', base = '/' } =
  typeof document === 'undefined' ? {} : document.documentElement.dataset;
const load = createScenarioLoader((url, init) => fetch(url, init));

/** The scenario with this hash, of today or of a release. */
export const loadScenario = (hash: string) =>
  load({ typeId: '', hash, url: `${base}data/scenarios/${hash}.json`, variants: 0 });

export const runOpener = createRunOpener({ course, load: loadScenario, record: recordStore.getState });
