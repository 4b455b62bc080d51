import { preset } from '../../.ci/jest.mjs';

export default preset('e2e', { maxWorkers: 1 });
