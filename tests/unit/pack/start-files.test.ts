// The files that one double-clicks, read as cmd.exe and a bare shell would: neither Windows nor a Mac runs here.
import { expect, test } from 'vitest';
import { STARTERS, startFiles } from '../../../scripts/pack/start-files.ts';

const textOf = (system: 'windows' | 'mac' | 'linux', name: string): string => {
  const file = startFiles(system).find(({ path }) => path === name);
  return Buffer.from(file?.bytes ?? expect.fail(`no ${name}`)).toString('utf8');
};

const ofWindows = Object.values(STARTERS.windows).map((name) => [name, textOf('windows', name)] as const);
const ofShells = (['mac', 'linux'] as const).flatMap((system) =>
  Object.values(STARTERS[system]).map((name) => [name, textOf(system, name)] as const),
);

test.each(ofWindows)('%s: lines end as cmd.exe wants them, without a mark at the start', (_name, text) => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.startsWith('@echo off\r\n')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

test.each(ofWindows)(
  '%s: programs are called by full path in quotes, from the folder of the file',
  (_name, text) => {
    const calls = text.split('\r\n').filter((line) => line.startsWith('"'));
    expect(calls).toHaveLength(2);
    expect(calls[0]).toBe('"%SystemRoot%\\System32\\chcp.com" 65001 >nul');
    expect(calls[1]).toMatch(/^"%~dp0runtime\\node\.exe" "%~dp0app\\server\.mjs"(?: --lan)? %\*$/);
    for (const [found] of text.matchAll(/.?%~dp0/g)) expect(found).toBe('"%~dp0');
    expect(text).not.toMatch(/^\s*(?:cd|pushd)\b/im);
  },
);

test.each(ofWindows)(
  '%s: Chinese only after the code page, in one short line that nothing jumps over',
  (_name, text) => {
    const lines = text.split('\r\n');
    const foreign = lines.flatMap((line, at) => (/[^\x20-\x7e]/.test(line) ? [at] : []));
    expect(foreign).toHaveLength(1);
    expect(foreign[0]).toBeGreaterThan(lines.findIndex((line) => line.includes('chcp')));
    const words = /echo (.*)& pause & exit \/b 1$/.exec(lines[foreign[0] ?? 0] ?? '')?.[1] ?? '';
    expect(words).toContain('解压');
    expect(words).not.toMatch(/[&|<>^%"!()]/);
    expect(Buffer.byteLength(words)).toBeLessThan(1000);
    expect(text).not.toMatch(/\bgoto\b|^\s*:/im);
  },
);

test.each(ofWindows)('%s: paths with ! stay whole, a failure stays readable', (_name, text) => {
  expect(text).toContain('DisableDelayedExpansion');
  expect(text).toContain('if errorlevel 1 pause');
});

test.each(ofShells)('%s: nothing but what the shell itself can do, paths in quotes', (_name, text) => {
  expect(text.startsWith('#!/bin/sh\n')).toBe(true);
  expect(text).not.toContain('\r');
  expect(text).not.toMatch(/\$\(|`|\bdirname\b|\breadlink\b/);
  for (const [found] of text.matchAll(/.?\$here/g)) expect(found).toBe('"$here');
  expect(text).toMatch(/exec "\$here\/runtime\/node" "\$here\/app\/server\.mjs"(?: --lan)? "\$@"\n$/);
});

test('the one for the network says so, the other does not; both may be run', () => {
  for (const system of ['windows', 'mac', 'linux'] as const) {
    const { own, network } = STARTERS[system];
    expect(textOf(system, own)).not.toContain('--lan');
    expect(textOf(system, network)).toContain('--lan');
    expect(startFiles(system).every(({ isExecutable }) => isExecutable)).toBe(true);
  }
});
