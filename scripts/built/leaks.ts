// Finds what a learner's edition must not hold: canaries in the wrong place, and wordings that the sources keep for trainers and keys.
import { basename } from 'node:path';
import { hanOf, RUN } from './han.ts';
import type { Secret, Sources } from './secrets.ts';
import type { BuiltSite } from './site.ts';

export type Check = { readonly isOk: boolean; readonly name: string; readonly detail?: string };

const CANARY = /hk-canary-(?:note|key)-[a-z\d-]+/g;
const KEY_FILE = /^data\/keys\/[^/]+\.json$/;
const DRILL_KEY_FILE = /^data\/drill-keys\/[^/]+\.json$/;
const SCENARIO_FILE = /^data\/scenarios\/[\da-f]{16}\.json$/;

/** Checks of the learner edition. */
export function learnerChecks(site: BuiltSite, sources: Sources): readonly Check[] {
  const keyFiles = [...site.files].filter(([path]) => KEY_FILE.test(path));
  const keyText = keyFiles.map(([, content]) => content.toString('utf8')).join('\n');
  const keyCanaries = new Set(keyText.match(CANARY) ?? []);
  return [
    ...[...site.files]
      .filter(([path]) => !KEY_FILE.test(path))
      .map(([path, content]) => openFileCheck(path, content.toString('utf8'), sources)),
    ...keyFiles.map(([path, content]) => {
      const wrong = (content.toString('utf8').match(CANARY) ?? []).filter((found) =>
        found.includes('-note-'),
      );
      return { isOk: wrong.length === 0, name: `${path}: no trainer note`, detail: wrong.join(' ') };
    }),
    scenarioCheck(site, sources),
    drillKeyCheck(site, sources),
    ...sources.questionIds.map((id) => ({
      isOk: keyCanaries.has(`hk-canary-key-${id}`),
      name: `${id}: its key is published with its canary`,
    })),
  ];
}

/** Checks of the trainer edition: it holds every note, so that the checks above are able to fail. */
export function trainerChecks(site: BuiltSite, sources: Sources): readonly Check[] {
  const html = [...site.files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([, content]) => content.toString('utf8'))
    .join('\n');
  const canaries = new Set(html.match(CANARY) ?? []);
  const han = hanOf(html);
  const readable = sources.secrets.filter(({ runs }) => [...runs].some((run) => han.includes(run)));
  return [
    { isOk: sources.noteIds.length > 0, name: 'the course has trainer notes' },
    { isOk: readable.length > 0, name: 'wordings of the sources are recognised in the trainer edition' },
    ...sources.noteIds.map((id) => ({
      isOk: canaries.has(`hk-canary-note-${id}`),
      name: `${id}: the note is in the trainer edition`,
    })),
    ...sources.questionIds.map((id) => ({
      isOk: canaries.has(`hk-canary-key-${id}`),
      name: `${id}: the key is in the trainer edition`,
    })),
  ];
}

function openFileCheck(path: string, text: string, sources: Sources): Check {
  const canaries = [...new Set(text.match(CANARY) ?? [])];
  const leak = leakIn(hanOf(text), sources, homesIn(path));
  const detail = [...canaries, ...(leak ? [leak] : [])].join('; ');
  return { isOk: detail === '', name: `${path}: nothing of trainers, keys or games`, detail };
}

/** What may stand in a file; the answer of a drill may say in the words of its scenario what was right there. */
function homesIn(path: string): readonly Secret['home'][] {
  if (SCENARIO_FILE.test(path)) return ['scenario'];
  return DRILL_KEY_FILE.test(path) ? ['drill-key', 'scenario'] : [];
}

function drillKeyCheck(site: BuiltSite, { drillKeyCount }: Sources): Check {
  const count = [...site.files.keys()].filter((path) => DRILL_KEY_FILE.test(path)).length;
  return {
    isOk: count === drillKeyCount,
    name: 'every answer of a drill is published in a file of its own',
    detail: `${count} of ${drillKeyCount}`,
  };
}

/** Today's are all there; beside them only those of releases. */
function scenarioCheck(site: BuiltSite, { scenarioHashes, releasedHashes }: Sources): Check {
  const published = [...site.files.keys()]
    .filter((path) => SCENARIO_FILE.test(path))
    .map((path) => basename(path, '.json'));
  const missing = scenarioHashes.filter((hash) => !published.includes(hash));
  const stray = published.filter((hash) => !scenarioHashes.includes(hash) && !releasedHashes.has(hash));
  return {
    isOk: missing.length + stray.length === 0,
    name: 'every case is published with every client type',
    detail: `missing: ${missing.join(', ')}; nobody's: ${stray.join(', ')}`,
  };
}

/** @param homes of the wordings that may stand in this file */
function leakIn(han: string, sources: Sources, homes: readonly Secret['home'][]): string | undefined {
  for (let start = 0; start + RUN <= han.length; start += 1) {
    const run = han.slice(start, start + RUN);
    if (sources.open.has(run)) continue;
    const secret = sources.byRun.get(run)?.find((one) => !homes.includes(one.home));
    if (secret) return `“${run}” of ${secret.where}`;
  }
  return undefined;
}
