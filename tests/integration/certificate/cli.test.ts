// The tool of an organisation, run as it is typed: a key, a certificate, its check; and everything that can be typed wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issue } from '../../../scripts/certificate/issue.ts';
import { keygen } from '../../../scripts/certificate/keygen.ts';
import { verify } from '../../../scripts/certificate/verify.ts';
import { newKey } from '../../../src/certificate/new-key.ts';
import { resultFile } from '../../../src/core/certificate/result-file.ts';
import { someResult } from '../../support/certificate/arbitrary.ts';

const project = join(import.meta.dirname, '../../..');
const SITE = 'https://peixun.example.cn/huikuan';
let folder = '';
const at = (name: string) => join(folder, name);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts/certificate.ts'), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const keyArgs = (name: string) => ['--organisation', '云衡信息有限公司', '--out', at(`${name}.private.json`)];
const issueArgs = (...args: readonly string[]) => [
  ...['--key', at('own.private.json'), '--site', SITE, '--out', at('out')],
  ...args,
];
const RESULT = ['--name', '周敏', '--date', '2026-11-30'] as const;
const written = (ending: string) => {
  const name = readdirSync(at('out')).find((one) => one.includes('周敏') && one.endsWith(ending));
  return readFileSync(join(at('out'), name ?? expect.fail(`no ${ending}`)), 'utf8');
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huikuan-certificate-'));
  expect(run('keygen', ...keyArgs('own'))).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(at('result.json'), resultFile(someResult));
  const made = run('issue', ...issueArgs(...RESULT, '--result', at('result.json')));
  expect(made).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keygen', () => {
  test('the private half is for its owner alone, the public one tells nothing secret, and neither is ever overwritten', async () => {
    const before = readFileSync(at('own.private.json'), 'utf8');
    if (process.platform !== 'win32') expect(statSync(at('own.private.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(at('own.public.json'), 'utf8')))).not.toContain('d');
    const again = await keygen(keyArgs('own'));
    expect(again.isGood).toBe(false);
    expect(again.said).toContain('已经有了');
    expect(readFileSync(at('own.private.json'), 'utf8')).toBe(before);
  });
});

describe('issue', () => {
  test('the signed text, its code and the sheet hold the same certificate, which anybody can check', () => {
    const signed = written('.txt').trim();
    expect(codeIn(written('.svg'))).toBe(`${SITE}/exam/verify/#${signed}`);
    const sheet = written('.html');
    for (const part of [
      '周敏',
      '云衡信息有限公司',
      '40 题，答对 31 题',
      '不是资格证书',
      '单位没有监考',
      '<rect',
    ])
      expect(sheet).toContain(part);
    const checked = run('verify', '--key', at('own.public.json'), `${SITE}/exam/verify/#${signed}`);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain('真的');
    expect(checked.stdout).toContain('周敏');
  });

  test('a name is text on the sheet, whatever it holds', async () => {
    const name = '</title><script>alert(1)</script>&"';
    const made = await issue(
      issueArgs('--name', name, '--date', '2026-11-30', '--result', at('result.json')),
    );
    expect(made.isGood).toBe(true);
    const file = made.said.split('\n').find((line) => line.endsWith('.html')) ?? '';
    expect(readFileSync(file.trim(), 'utf8')).not.toContain('<script');
  });

  test('figures that were typed in are marked as such', async () => {
    const typed = ['--items', '40', '--correct', '30', '--minutes', '50', '--on', '2026-11-29'] as const;
    const made = await issue(issueArgs('--name', '林晓', '--date', '2026-11-30', ...typed));
    expect(made.isGood).toBe(true);
    const file = made.said.split('\n').find((line) => line.endsWith('.html')) ?? '';
    expect(readFileSync(file.trim(), 'utf8')).toContain('数字由单位填写');
  });

  test.each([
    ['no name', ['--result', 'result'], '缺 --name'],
    ['a name of several lines', ['--name', '周\n敏', '--result', 'result'], '中间不换行'],
    ['a day that is none', ['--name', '周敏', '--date', '2026-02-30', '--result', 'result'], '真有的一天'],
    [
      'signed before it was handed in',
      ['--name', '周敏', '--date', '2026-11-28', '--result', 'result'],
      '还早',
    ],
    ['no figures', ['--name', '周敏'], '缺 --result'],
    ['a file that is none', [...RESULT, '--result', 'nowhere'], '读不出来'],
    ['a file of something else', [...RESULT, '--result', 'own.public.json'], '不是导出的成绩'],
    ['figures that were changed', [...RESULT, '--result', 'changed'], '对不上'],
    ['another course', [...RESULT, '--result', 'other'], '另一门课'],
    ['figures twice', [...RESULT, '--result', 'result', '--items', '3'], '只用一样'],
    [
      'more right than asked',
      [...RESULT, '--on', '2026-11-29', '--items', '3', '--correct', '4', '--minutes', '5'],
      '不会有',
    ],
    ['a count in words', [...RESULT, '--on', '2026-11-29', '--items', '三'], '整数'],
    ['an option that is none', [...RESULT, '--seal', 'x'], '不认识 --seal'],
    ['an address that is none', [...RESULT, '--result', 'result', '--site', 'peixun'], '网址'],
    ['a public key', [...RESULT, '--result', 'result', '--key', 'own.public.json'], '签不了'],
    ['halves of two keys', [...RESULT, '--result', 'result', '--key', 'mixed.private.json'], '两半对不上'],
  ])('%s is said in Chinese, and nothing is written', async (_what, args, said) => {
    writeFileSync(at('changed'), resultFile({ ...someResult, correct: 40 }));
    writeFileSync(at('other'), resultFile({ ...someResult, course: 'tendering' }));
    const { d } = await newKey();
    const mixed = { ...JSON.parse(readFileSync(at('own.private.json'), 'utf8')), d };
    writeFileSync(at('mixed.private.json'), JSON.stringify(mixed), { mode: 0o600 });
    writeFileSync(at('result'), resultFile(someResult));
    const before = readdirSync(at('out')).length;
    const files = new Set(['--result', '--key']);
    const made = await issue(
      issueArgs(...args.map((arg, index) => (files.has(args[index - 1] ?? '') ? at(arg) : arg))),
    );
    expect(made.isGood).toBe(false);
    expect(made.said).toContain(said);
    expect(readdirSync(at('out')).length).toBe(before);
  });
});

describe('verify', () => {
  test('another key does not know the signer, a changed letter is seen, half of it is said', async () => {
    expect((await keygen(keyArgs('other'))).isGood).toBe(true);
    const signed = written('.txt').trim();
    const told = async (text: string, key = 'own.public') =>
      (await verify(['--key', at(`${key}.json`), text])).said;
    expect(await told(signed, 'other.public')).toContain('签的人不认识');
    const [header = '', payload = '', signature = ''] = signed.split('.');
    const changed = `${header}.${payload.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}.${signature}`;
    expect(await told(changed)).toContain('被改过');
    expect(await told(signed.slice(0, -20))).toContain('只有半截');
    expect(await told(signed, 'own.private')).toContain('是私钥');
    expect((await verify([])).said).toContain('要核对什么');
    expect(run('verify', changed).status).toBe(1);
  });
});

test('without a command it says what there is', () => {
  const { status, stderr } = run();
  expect(status).toBe(1);
  for (const command of ['keygen', 'issue', 'verify']) expect(stderr).toContain(command);
  expect(run('toString').stderr).toBe(stderr);
});

/** Reads the code as a camera would: its modules painted four pixels wide. */
function codeIn(svg: string): string {
  const SCALE = 4;
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const dark = (x: number, y: number) => {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1)
      data.fill(0, (row * side + x * SCALE) * 4, (row * side + (x + 1) * SCALE) * 4);
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1)
      for (let column = x * SCALE; column < (x + 1) * SCALE; column += 1)
        data[(row * side + column) * 4 + 3] = 255;
  };
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of svg.matchAll(/([Mm])(-?\d+)[ ,]?(-?\d+)h/g)) {
    [x, y] = command === 'M' ? [Number(first), Number(second)] : [x + Number(first), y + Number(second)];
    dark(x, y);
  }
  return decodeQR({ width: side, height: side, data });
}
