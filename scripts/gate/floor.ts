// Entry of `npm run floor`: raises tests/floor.json to the counts of the last run of npm test.
import { readFloor, readLastRun, writeFloor } from './floor-file.ts';
import { raisedFloor } from './floor-rules.ts';

const passed = readLastRun();
if (passed) {
  const floor = raisedFloor(readFloor() ?? {}, passed);
  writeFloor(floor);
  console.log(`tests/floor.json: ${JSON.stringify(floor)}`);
} else {
  console.error('还没有可用的测试结果。请先运行 npm test，再运行 npm run floor。');
  process.exitCode = 1;
}
