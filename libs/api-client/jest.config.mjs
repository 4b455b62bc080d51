import { preset } from '../../.ci/jest.mjs';

export default preset('api-client');
