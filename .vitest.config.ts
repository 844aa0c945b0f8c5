import { defineConfig } from 'vitest/config';

/** Files whose pages the stock renderer prints: its glyphs remember the letters that they were first taken for. */
const alone = ['test/proof/**/*.test.ts'];

/**
 * Test files share their modules, which are slow to load: it saves a fifth of the time. Those that must not be told
 * what another has left behind are run alone.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'shared',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: alone,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'alone', include: alone, testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
