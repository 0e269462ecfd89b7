// Checks cases and client types again whenever a file of the course is saved, and says only what has changed.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/schema/finding.ts';
import { CASES, CLIENTS } from '../check/model/course-model.ts';
import { findingLine } from '../check/print-findings.ts';
import { readCourse } from '../check/read-course.ts';
import type { SourceFile } from '../check/source.ts';
import { TO_WRITE } from '../new-lesson/lesson-skeleton.ts';
import { findingsAbout, type Judged, judgeScenarios } from './judge-scenarios.ts';
import { type ReadScenarios, readScenarios } from './read-scenarios.ts';

/** A file that is being saved changes several times in a row: ms of rest before it is read. */
const REST_MS = 150;

/** Runs until it is interrupted. `onJudged` gets the result of every check, for the report page. */
export function watchScenarios(
  root: string,
  caseId: string | undefined,
  onJudged: (cases: Judged['cases']) => void,
): void {
  let wordsBefore: Keyed | undefined;
  let gameBefore: Keyed | undefined;
  const check = () => {
    const startedAt = performance.now();
    const read = readScenarios(root);
    // Said before the game is played, which takes longer.
    const words = keyed(findingsAbout(read, caseId));
    for (const line of changedLines(wordsBefore, words)) console.log(line);
    wordsBefore = words;
    const files = scenarioFiles(root, caseId);
    const isPlayable = areAllPlayable(files, read);
    // What can't be played has not been mended: nothing is said of the game until it can.
    if (isPlayable) {
      const { cases } = judgeScenarios(root, caseId, undefined, read);
      onJudged(cases);
      const game = keyed(cases.flatMap(({ findings }) => findings));
      for (const line of changedLines(gameBefore, game)) console.log(line);
      gameBefore = game;
    } else console.log('有的文件还读不成，这一次没有当游戏查。先改好上面的。');
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const toMend = words.size + (gameBefore?.size ?? 0);
    const said = verdict(toMend, leftToWrite(files));
    console.log(`${clock()}  ${said}（${seconds} 秒）。存盘就再查，按 Ctrl-C 结束。`);
  };
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
  // Only now: who saves during the first check is not overheard.
  check();
  process.once('SIGINT', () => {
    clearTimeout(rest);
    for (const watcher of watchers) watcher.close();
    console.log('不查了。');
  });
}

type Keyed = ReadonlyMap<string, Finding>;

/** Findings by what they say; the line on which they stand may move. */
function keyed(findings: readonly Finding[]): Keyed {
  return new Map(findings.map((one) => [`${one.file} ${one.code} ${one.message}`, one]));
}

/** New findings with ＋ and what to do, settled ones with － ; at first all of them. */
export function changedLines(before: Keyed | undefined, now: Keyed): readonly string[] {
  const isNew = ([key]: readonly [string, Finding]) => !before?.has(key);
  const added = [...now].filter(isNew).map(([, finding]) => `＋ ${findingLine(finding)}`);
  const settled = [...(before ?? [])].filter(([key]) => !now.has(key));
  return [...settled.map(([, { file, code, message }]) => `－ ${file}  ${code}  ${message}`), ...added];
}

function verdict(toMend: number, toWrite: number): string {
  const parts = [
    ...(toMend > 0 ? [`还有 ${toMend} 处要改`] : []),
    ...(toWrite > 0 ? [`${toWrite} 处“${TO_WRITE}”`] : []),
  ];
  return parts.join('，') || '没有要改的';
}

/** The files of the case, or of all cases, and those of all client types. */
function scenarioFiles(root: string, caseId: string | undefined): readonly SourceFile[] {
  const isWanted = (path: string) =>
    path.startsWith(CLIENTS) ||
    (caseId === undefined ? path.startsWith(CASES) : path === `${CASES}${caseId}.yaml`);
  return readCourse(root).filter(({ path }) => isWanted(path));
}

/** Whether every case could be compiled with every client type. */
function areAllPlayable(files: readonly SourceFile[], { scenarios }: ReadScenarios): boolean {
  const namesIn = (folder: string) =>
    files.flatMap(({ path }) =>
      path.startsWith(folder) ? [path.slice(folder.length, -'.yaml'.length)] : [],
    );
  const played = new Set(scenarios.map(({ ir }) => `${ir.caseId}/${ir.typeId}`));
  return namesIn(CASES).every((one) =>
    namesIn(CLIENTS).every((client) => played.has(`${one}/${client.replace(/^\d-/, '')}`)),
  );
}

/** How many sentences are still those of `new:case` and `new:client`. */
function leftToWrite(files: readonly SourceFile[]): number {
  // A line that begins with # explains the word itself.
  const lines = files.flatMap(({ text }) => text.split('\n').filter((line) => !line.startsWith('#')));
  return lines.reduce((sum, line) => sum + line.split(TO_WRITE).length - 1, 0);
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
