import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Built once before all tests: the sample archive, which the site tests look at from many sides.
    globalSetup: ['tests/setup/buildSample.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores; the site tests start a browser and the command-line tests start builds.
    maxWorkers: 2,
    reporters: ['default', './tests/setup/closingLine.ts'],
  },
});
