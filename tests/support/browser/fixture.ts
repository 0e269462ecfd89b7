// The `test` of all browser tests: any console error, page error, policy violation or foreign request fails the test.
import { type BrowserContext, test as base, expect as playwrightExpect } from '@playwright/test';
import { watchContext } from './watch-context.ts';

/** Comes along, so that a browser test needs one import. */
export const expect = playwrightExpect;

type Watch = {
  /** Trouble that this test expects: a line matching one of these does not fail it, but each must occur. */
  readonly expectTrouble: (pattern: RegExp) => void;
  /** Watches a further context that the test opened itself. */
  readonly watch: (context: BrowserContext) => Promise<void>;
};

export const test = base.extend<{ guard: Watch }>({
  guard: [
    async ({ context, baseURL, bypassCSP }, use) => {
      if (bypassCSP) throw new Error('bypassCSP is forbidden: the policy is part of what is tested');
      if (baseURL === undefined) throw new Error('playwright.config.ts must name a baseURL');
      const troubles: string[] = [];
      const expected: RegExp[] = [];
      const origin = new URL(baseURL).origin;
      const watch = (one: BrowserContext): Promise<void> =>
        watchContext(one, origin, (line) => troubles.push(line));
      await watch(context);
      await use({ expectTrouble: (pattern) => expected.push(pattern), watch });
      const surprises = troubles.filter((line) => !expected.some((pattern) => pattern.test(line)));
      const missing = expected.filter((pattern) => !troubles.some((line) => pattern.test(line)));
      const lines = [...surprises, ...missing.map((pattern) => `expected, but did not happen: ${pattern}`)];
      if (lines.length > 0) throw new Error(`The page was not clean:\n${lines.join('\n')}`);
    },
    { auto: true },
  ],
});
