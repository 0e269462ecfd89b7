// Writes docs/schema/*.json, so that editors help authors of YAML: `json-schema [--check]` only says whether they are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { schemaFiles } from './json-schema/schema-files.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
});

const stale: string[] = [];
for (const { path, text } of schemaFiles()) {
  const file = join(values.root, path);
  if (currentText(file) === text) continue;
  stale.push(path);
  if (!values.check) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}
if (values.check && stale.length > 0) {
  console.error(`过期了：${stale.join('、')}。运行 npm run json-schema，把结果一起提交。`);
  process.exitCode = 1;
} else console.log(stale.length > 0 ? `已写入 ${stale.join('、')}` : '都是新的。');

function currentText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
