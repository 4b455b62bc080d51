import { preset } from '../../.ci/jest.mjs';

export default preset('api', {
  globalSetup: '<rootDir>/test/server/global-setup.mjs',
  globalTeardown: '<rootDir>/test/server/global-teardown.mjs',
});
