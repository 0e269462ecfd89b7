// Seals the core's tests: chance, the clock and the network throw while a test runs, so rules must take them as arguments.
import { configureGlobal } from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';

configureGlobal({ seed: 20261123 });

const refuse = (what: string) => (): never => {
  throw new Error(`${what} was called from src/core; pass it in through env instead`);
};

beforeEach(() => {
  vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random'));
  vi.spyOn(Date, 'now').mockImplementation(refuse('Date.now'));
  vi.stubGlobal('fetch', refuse('fetch'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
