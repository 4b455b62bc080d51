/**
 * `node --import ./.ci/typescript.mjs file.ts`: runs our TypeScript from its sources, decorators included, with the
 * same swc settings as the build, and our own libs from their sources too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../', import.meta.url);
const configFile = fileURLToPath(new URL('.swcrc', root));
const ours = (url) => url?.startsWith(root.href) && !url.includes('/node_modules/') && !url.includes('/dist/');

registerHooks({
  resolve(specifier, context, next) {
    const lib = /^@birge\/([a-z0-9-]+)$/.exec(specifier)?.[1];
    if (lib) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && ours(context.parentURL)) {
      for (const ending of ['.ts', '.tsx']) {
        const url = new URL(specifier.replace(/\.js$/, ending), context.parentURL);
        if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true };
      }
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!/\.tsx?$/.test(url) || !ours(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, configFile, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
