// Builds the course once more with a lesson and a question of the first module changed, as the next version of it.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const content = '.cache/next-content';

/** What the next version says where the first says something else. */
export const NEXT = { folder: '.cache/dist-next', version: '9.9.9', mark: '新版改过的一句。' } as const;

/** Takes about fifteen seconds, or none when the last one still holds. @throws Error with the build's words */
export function buildNext(): void {
  rmSync(join(root, content), { recursive: true, force: true });
  for (const folder of ['content', 'quizzes'])
    cpSync(join(root, folder), join(root, content, folder), { recursive: true });
  change('content/course.yaml', /^version: .*$/m, `version: ${NEXT.version}`);
  change('content/0-opening/open-closed-loop.mdx', /^lead: /m, `lead: ${NEXT.mark}`);
  const [questions = ''] = readdirSync(join(root, content, 'quizzes')).filter((name) =>
    name.startsWith('0-'),
  );
  change(`quizzes/${questions}`, /^ {4}explanation: /m, `    explanation: ${NEXT.mark}`);
  const args = [
    'scripts/build.ts',
    '--base',
    '/',
    '--edition',
    'learner',
    '--out',
    NEXT.folder,
    '--if-stale',
  ];
  const env = { ...process.env, HUIKUAN_ROOT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the next version was not built:\n${stdout}${stderr}`);
}

function change(path: string, pattern: RegExp, words: string): void {
  const file = join(root, content, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, words);
  if (after === before) throw new Error(`${path}: nothing to change by ${pattern}`);
  writeFileSync(file, after);
}
