/** One Jest preset for every project: swc transforms, ESM throughout, sources (never builds) of our own libs. */
import { readFileSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url).pathname;

// The build leaves specs out; here they are the point.
const { exclude: _, $schema: __, ...swc } = JSON.parse(readFileSync(here('../.swcrc'), 'utf8'));

export const preset = (displayName, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  // A busy machine makes a test slow, never wrong.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleNameMapper: {
    '^@birge/([a-z0-9-]+)$': here('../libs/') + '$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  ...more,
});
