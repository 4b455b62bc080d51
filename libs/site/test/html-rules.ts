import { readFileSync } from 'node:fs';
import type { ConfigData } from 'html-validate';

/**
 * As html-validate recommends, but for the way in which React writes void elements and attributes; everything is served
 * from one origin. One file for all projects.
 */
export const htmlRules = JSON.parse(
  readFileSync(new URL('../../../.ci/html-rules.json', import.meta.url), 'utf8'),
) as ConfigData;
