// Lints JavaScript as browsers get it, packages and all, where no types are left.
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { esRules } from './es-rules.ts';
import type { Finding } from './finding.ts';
import { FLOOR_BROWSERS } from './floor.ts';
import { newNames } from './new-names.ts';

const { distinct, shared } = esRules();
const linter = new Linter({ configType: 'flat' });
const languageOptions = { ecmaVersion: 'latest', sourceType: 'module' } as const;
const linterOptions = { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } as const;

const CONFIGS: readonly Linter.Config[] = [
  {
    files: ['**'],
    languageOptions,
    linterOptions,
    plugins: { compat, floor: { rules: { 'new-names': newNames } } },
    settings: { browsers: FLOOR_BROWSERS },
    rules: { 'compat/compat': 'error', 'floor/new-names': 'error' },
  },
  {
    files: ['**'],
    languageOptions,
    linterOptions,
    plugins: { 'es-x': esX },
    settings: { 'es-x': { aggressive: true } },
    rules: distinct,
  },
  { files: ['**'], languageOptions, linterOptions, plugins: { 'es-x': esX }, rules: shared },
];

/** What the floor lacks in one script. A script that can't be read is a finding as well. */
export function lintScript(file: string, code: string): readonly Finding[] {
  const [first, ...others] = CONFIGS.map((config) => [config]);
  const messages = linter.verify(code, first ?? [], 'script.js');
  if (!messages.some(({ fatal }) => fatal)) {
    const parsed = linter.getSourceCode();
    for (const config of others) messages.push(...linter.verify(parsed, config, 'script.js'));
  }
  // Below an error is only the remark that comments in the code switch nothing off.
  return messages
    .filter(({ severity }) => severity === 2)
    .map(({ line, message, ruleId }) => ({
      file,
      line,
      feature: featureOf(ruleId, message),
      detail: message,
    }));
}

/** `compat/compat` says the name first, `floor/new-names` as well; the other rules are named after their feature. */
function featureOf(ruleId: string | null, message: string): string {
  if (ruleId === null) return 'syntax';
  if (ruleId.startsWith('es-x/')) return ruleId;
  return message.split(' ')[0] ?? ruleId;
}
