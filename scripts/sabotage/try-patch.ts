// Tries one sabotage: green without it, red with it, or the check does not protect what it should.
import { stripVTControlCharacters } from 'node:util';
import { checkOf } from './checks.ts';
import { applyPatch, type Patch } from './patch.ts';
import type { Ran, Workshop } from './workshop.ts';

export type Verdict = { readonly isNoticed: boolean; readonly reason: string; readonly seconds: number };

/** Remembers which checks were seen green without any patch. */
export type Baselines = Map<string, Ran>;

export function tryPatch(patch: Patch, workshop: Workshop, baselines: Baselines): Verdict {
  const startedAt = performance.now();
  const verdict = judge(patch, workshop, baselines);
  return { ...verdict, seconds: (performance.now() - startedAt) / 1000 };
}

function judge(patch: Patch, workshop: Workshop, baselines: Baselines): Omit<Verdict, 'seconds'> {
  const check = checkOf(patch.check);
  const text = workshop.read(patch.file);
  if (text === undefined) return missed(`there is no ${patch.file}`);
  const applied = applyPatch(text, patch);
  if (!applied.isOk) return missed(applied.reason);

  const key = JSON.stringify(patch.check);
  let baseline = baselines.get(key);
  if (!baseline) {
    if (check.readsBuild) {
      const clean = workshop.ensureCleanBuild();
      if (!clean.isGreen) return missed(`the sound project does not build: ${lastWords(clean.output)}`);
    }
    baseline = workshop.run(check.command);
    baselines.set(key, baseline);
  }
  if (!baseline.isGreen) return missed(`red without the patch: ${lastWords(baseline.output)}`);

  if (check.readsBuild && !patch.needsBuild) workshop.ensureCleanBuild();
  const { restore } = workshop.patch(patch.file, applied.text);
  try {
    if (patch.needsBuild) {
      const built = workshop.buildPatched();
      if (!built.isGreen) return missed(`the patched project does not build: ${lastWords(built.output)}`);
    }
    const ran = workshop.run(check.command);
    if (isBroken(ran.output))
      return missed(`the patch breaks the file instead of the promise: ${lastWords(ran.output)}`);
    return ran.isGreen
      ? missed('nobody noticed: the check stays green')
      : { isNoticed: true, reason: lastWords(ran.output) };
  } finally {
    restore();
  }
}

function missed(reason: string): Omit<Verdict, 'seconds'> {
  return { isNoticed: false, reason };
}

/** A patched file that cannot be read at all turns every check red and proves nothing. */
function isBroken(output: string): boolean {
  return /\bSyntaxError\b|PARSE_ERROR|Parse failure|Transform failed|Failed to parse/.test(output);
}

/** The most telling line of a tool's output. */
function lastWords(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => stripVTControlCharacters(line).trim())
    .filter((line) => line !== '');
  const telling = lines.find((line) => /^(?:\S*Error\b|✗|×|Error:|FAIL\b|error\b)/.test(line));
  return (telling ?? lines.at(-1) ?? 'no output').slice(0, 160);
}
