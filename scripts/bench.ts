// Measures pages, builds, role-play, record, review and search against their goals; `--record`, `--review`, `--roleplay`, `--search`: that alone. Exit code 1 when one is missed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/measure-builds.ts';
import { measureRecall } from './bench/recall/measure-recall.ts';
import { measureRecord } from './bench/record/measure-record.ts';
import { measureRoleplay } from './bench/roleplay/measure-roleplay.ts';
import { measureSearch } from './bench/search/measure-search.ts';
import { weightTable } from './bench/weight-table.ts';
import { readSite } from './built/site.ts';
import { projectRoot } from './lib/project-copy.ts';

const { values } = parseArgs({
  options: {
    lessons: { type: 'string', default: '34,340,1000' },
    record: { type: 'boolean', default: false },
    review: { type: 'boolean', default: false },
    roleplay: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
  },
});

const isAll = !values.record && !values.review && !values.roleplay && !values.search;
let isLinear = true;
if (isAll) {
  if (existsSync(join(projectRoot, 'dist/index.html'))) {
    console.log('Pages of dist/ (brotli bytes of the first view):');
    console.log(weightTable(readSite(join(projectRoot, 'dist'))));
  }
  isLinear = measureBuilds(values.lessons.split(',').map(Number));
  console.log();
}
const isPlayQuick = !(isAll || values.roleplay) || (await measureRoleplay(projectRoot));
const isRecordQuick = !(isAll || values.record) || (await measureRecord());
const isReviewQuick = !(isAll || values.review) || (await measureRecall());
const isSearchQuick = !(isAll || values.search) || (await measureSearch(projectRoot));
process.exitCode = isLinear && isPlayQuick && isRecordQuick && isReviewQuick && isSearchQuick ? 0 : 1;
