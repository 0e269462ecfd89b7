// Names the Vitest projects: pure core under seal, other units, components in jsdom, and integration over files and servers.
import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/fixtures/**'];

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/unit/core/**/*.test.ts'],
          exclude: ignored,
          setupFiles: ['tests/support/pure-core.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...ignored, 'tests/unit/core/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: ignored,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          exclude: ignored,
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          environment: 'node',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ignored,
        },
      },
    ],
  },
});
