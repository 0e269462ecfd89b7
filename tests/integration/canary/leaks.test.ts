// The leak check finds what it is for: canaries and guarded wordings in learner files, however they are marked up or escaped.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { learnerChecks, trainerChecks } from '../../../scripts/built/leaks.ts';
import { readSources } from '../../../scripts/built/secrets.ts';
import type { BuiltSite } from '../../../scripts/built/site.ts';

const NOTE = '先请全班举手，问谁的合同里没有写验收期限，再讲';
const WRONG = '以为对方领导口头答应就等于进入了付款计划';
const OPEN = '验收报告签字的那天才是我方开始计算的日子';
const LESSON = `---\nlead: 一句导语\n---\n\n<小节 id="s" title="标题">\n\n${OPEN}。\n\n<讲师 id="n1" minutes="3">\n\n${NOTE}。${OPEN}。\n\n</讲师>\n\n</小节>\n`;
const QUIZ = `questions:\n  - id: q-1\n    stem: 一个场面\n    options:\n      - { id: a, text: 去问经办, misconception: ${WRONG} }\n    explanation: 因为“[[law:x|${OPEN}]]”，所以要先问清楚付款计划里有没有这一笔。\n`;
const DEAL = '某县档案馆的门禁系统验收单已经签好';
const TRUTH = '申请其实还压在经办人的抽屉里没有动过';
const NOTE_OF_STANCE = '他肯把缺的那一份材料一次说清楚';
const CASE = `brief: { deal: ${DEAL} }\nvariants:\n  - { id: v, truth: ${TRUTH} }\n`;
const CLIENT = `stances:\n  - { id: s, note: ${NOTE_OF_STANCE} }\n`;
const SCENARIO = `{"truth":"${TRUTH}","note":"${NOTE_OF_STANCE}"}`;

const root = mkdtempSync(join(tmpdir(), 'huikuan-leaks-'));
mkdirSync(join(root, 'content/0-a'), { recursive: true });
mkdirSync(join(root, 'quizzes'));
writeFileSync(join(root, 'content/0-a/a.mdx'), LESSON);
writeFileSync(join(root, 'quizzes/a.yaml'), QUIZ);
for (const [name, text] of Object.entries({ cases: CASE, clients: CLIENT })) {
  mkdirSync(join(root, 'content', name));
  writeFileSync(join(root, 'content', name, 'a.yaml'), text);
}
mkdirSync(join(root, 'released/scenarios'), { recursive: true });
writeFileSync(join(root, 'released/scenarios/0123456789abcdef.json.br'), '');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const sources = readSources(root);

const site = (files: Readonly<Record<string, string>>): BuiltSite => ({
  base: '/',
  files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
});
const SOUND = {
  'index.html': `<p>${OPEN}，${DEAL}</p>`,
  'data/scenarios/0123456789abcdef.json': SCENARIO,
  'data/keys/q-1.0123abcd.json': `{"explanation":"${WRONG}","canary":"hk-canary-key-q-1"}`,
};
const failed = (files: Readonly<Record<string, string>>) =>
  learnerChecks(site(files), sources).filter(({ isOk }) => !isOk);

test('the sources are read', () => {
  expect(sources.noteIds).toEqual(['n1']);
  expect(sources.questionIds).toEqual(['q-1']);
});

test('a sound learner edition passes, words that are open anyway included', () => {
  expect(failed(SOUND)).toEqual([]);
});

describe('a learner edition is refused', () => {
  test.each([
    ['with a note canary', { 'index.html': '<aside data-canary="hk-canary-note-n1">' }],
    ['with a key canary in a page', { 'learn/a/index.html': '<astro-island props="hk-canary-key-q-1">' }],
    ['with a note canary in a key file', { 'data/keys/q-2.0123abcd.json': '"hk-canary-note-n1"' }],
    ['with the words of a note', { 'index.html': `<p>${NOTE}</p>` }],
    [
      'with the words of a note in pieces',
      { 'index.html': `<p>先请全班<b>举手</b>，问谁的\n合同里&nbsp;没有写验收期限</p>` },
    ],
    ['with a misconception in a script', { '_astro/a.js': `const a="${WRONG}"` }],
    [
      'with a misconception escaped',
      {
        '_astro/a.js': `const a="${[...WRONG].map((char) => `\\u${char.codePointAt(0)?.toString(16)}`).join('')}"`,
      },
    ],
    [
      'with an explanation in a search index',
      { 'index.json': '{"t":"所以要先问清楚付款计划里有没有这一笔"}' },
    ],
    ['with the truth of a case', { 'play/a/index.html': `<p>${TRUTH}</p>` }],
    ['with a client in the list of scenarios', { 'data/scenarios/index.json': `["${NOTE_OF_STANCE}"]` }],
    ['with a misconception in a scenario', { 'data/scenarios/0123456789abcdef.json': `["${WRONG}"]` }],
    ['with a scenario too many', { 'data/scenarios/fedcba9876543210.json': '{}' }],
    ['without the key of a question', { 'data/keys/q-1.0123abcd.json': '{}' }],
  ])('%s', (_, files) => {
    expect(failed({ ...SOUND, ...files })).not.toEqual([]);
  });
});

test('a learner edition that lacks a scenario of today is refused, by the hash of it', () => {
  const today = { ...sources, scenarioHashes: ['aaaaaaaaaaaaaaaa'] };
  const found = learnerChecks(site(SOUND), today).filter(({ isOk }) => !isOk);
  expect(found.map(({ detail }) => detail)).toEqual([expect.stringContaining('aaaaaaaaaaaaaaaa')]);
});

test('a trainer edition without its notes is refused', () => {
  const bare = trainerChecks(site({ 'index.html': '<p></p>' }), sources).filter(({ isOk }) => !isOk);
  expect(bare.map(({ name }) => name)).toContain('n1: the note is in the trainer edition');
  const whole = {
    'index.html': `<aside data-canary="hk-canary-note-n1">${NOTE}</aside><details data-canary="hk-canary-key-q-1">`,
  };
  expect(trainerChecks(site(whole), sources).every(({ isOk }) => isOk)).toBe(true);
});
