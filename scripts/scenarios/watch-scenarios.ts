// Checks cases and client types again whenever a file of the course is saved, and says only what has changed.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/schema/finding.ts';
import { findingLine } from '../check/print-findings.ts';
import { type Judged, judgeScenarios } from './judge-scenarios.ts';

/** A file that is being saved changes several times in a row: ms of rest before it is read. */
const REST_MS = 150;

/** Runs until it is interrupted. `onJudged` gets the result of every check, for the report page. */
export function watchScenarios(
  root: string,
  caseId: string | undefined,
  onJudged: (cases: Judged['cases']) => void,
): void {
  let before: ReadonlyMap<string, Finding> | undefined;
  const check = () => {
    const startedAt = performance.now();
    const judged = judgeScenarios(root, caseId);
    onJudged(judged.cases);
    const now = keyed(judged);
    for (const line of changedLines(before, now)) console.log(line);
    before = now;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const verdict = now.size === 0 ? '没有要改的' : `还有 ${now.size} 处要改`;
    console.log(`${clock()}  ${verdict}（${seconds} 秒）。存盘就再查，按 Ctrl-C 结束。`);
  };
  check();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const saved = () => {
    clearTimeout(rest);
    rest = setTimeout(check, REST_MS);
  };
  // One by one: Node's recursive watching misses files that are written over on Linux.
  const watchers = ['content', 'content/cases', 'content/clients']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, saved));
  process.once('SIGINT', () => {
    clearTimeout(rest);
    for (const watcher of watchers) watcher.close();
    console.log('不查了。');
  });
}

/** Findings by what they say; the line on which they stand may move. */
function keyed({ cases, unread }: Judged): ReadonlyMap<string, Finding> {
  const all = [...unread, ...cases.flatMap(({ findings }) => findings)];
  return new Map(all.map((one) => [`${one.file} ${one.code} ${one.message}`, one]));
}

/** New findings with ＋ and what to do, settled ones with － ; at first all of them. */
export function changedLines(
  before: ReadonlyMap<string, Finding> | undefined,
  now: ReadonlyMap<string, Finding>,
): readonly string[] {
  const isNew = ([key]: readonly [string, Finding]) => !before?.has(key);
  const added = [...now].filter(isNew).map(([, finding]) => `＋ ${findingLine(finding)}`);
  const settled = [...(before ?? [])].filter(([key]) => !now.has(key));
  return [...settled.map(([, { file, code, message }]) => `－ ${file}  ${code}  ${message}`), ...added];
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
