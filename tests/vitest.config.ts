import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const setupFiles = ['tests/support/setup.ts'];
/** Somewhere with two clock changes a year, so that calendar tests mean something. */
const env = { TZ: 'America/New_York' };
const MINUTE = 60_000;

/** Separate from the build's own configuration, whose extension plugin has no place in a test run. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**'],
          setupFiles: [...setupFiles, 'tests/support/store-in-memory.ts'],
          env,
          // A process for each of over two hundred files costs more time than their tests; each
          // file cleans up after itself.
          isolate: false,
          // Property tests take their time where the browsers' tests run beside them.
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], setupFiles, env },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles,
          env,
          // One browser at a time: the machine has two cores, and focus is what is tried.
          fileParallelism: false,
          testTimeout: 2 * MINUTE,
          hookTimeout: MINUTE,
        },
      },
    ],
  },
});
