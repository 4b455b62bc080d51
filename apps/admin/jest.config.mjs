import { preset } from '../../.ci/jest.mjs';

const { moduleNameMapper, ...rest } = preset('admin');

export default {
  ...rest,
  testEnvironment: 'jest-environment-jsdom',
  // The packages' own ES modules, as in the browser; not their builds for Node.
  testEnvironmentOptions: { customExportConditions: ['browser', 'import', 'default'] },
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/test/class-names.ts',
    '\\.css$': '<rootDir>/test/no-style.ts',
    // One file instead of its six thousand.
    '^@tabler/icons-react$': '<rootDir>/../../node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs',
    ...moduleNameMapper,
  },
};
