import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** As the build left it beside us; where our sources run, it is made from them by the same settings. */
function built(folder: 'browser' | 'worker' | 'widget', name: string): string {
  const file = new URL(`../${folder}/${name}.js`, import.meta.url);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const filename = fileURLToPath(new URL(`../../${folder}/${name}.ts`, import.meta.url));
  const { transformSync } = require('@swc/core') as typeof import('@swc/core');
  const configFile = fileURLToPath(new URL('../../browser.swcrc', import.meta.url));
  return transformSync(readFileSync(filename, 'utf8'), { filename, configFile }).code;
}

/** One function around all, so that nothing of it is a global of the page. */
const joined = (parts: readonly string[]): Buffer => Buffer.from(`(()=>{'use strict';\n${parts.join('\n')}\n})();\n`);

/** Of every public page, in this order: what starts it all stands last. */
export const siteScript = joined(
  ['tab', 'time', 'forget', 'neutral', 'leave', 'offline', 'start'].map((name) => built('browser', name)),
);

/** The service worker, which a browser gets when its reader saves the calendar. */
export const workerScript = joined([built('browser', 'time'), built('worker', 'sw')]);

/** The element for other people's sites. */
export const embedElement = joined([built('widget', 'birge-calendar')]);
