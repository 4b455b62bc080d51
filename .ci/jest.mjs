/** One Jest preset for every project: swc transforms, ESM throughout, sources (never builds) of our own libs. */
const here = (path) => new URL(path, import.meta.url).pathname;

export const preset = (displayName, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', { configFile: here('../.swcrc'), exclude: [] }] },
  moduleNameMapper: {
    '^@birge/([a-z0-9-]+)$': here('../libs/') + '$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  ...more,
});
