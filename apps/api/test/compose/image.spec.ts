import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const PROJECT = resolve(import.meta.dirname, '../../../..');

/** Everything that the running server imports by name; types are gone by then. */
function importsOf(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:spec|fixture)\.tsx?$|\.d\.ts$/.test(file))
    .flatMap((file) => {
      const { code } = transformSync(readFileSync(join(PROJECT, folder, file), 'utf8'), {
        filename: file,
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
      });
      // swc writes each on a line of its own.
      return [...code.matchAll(/^(?:import|export) (?:.* from )?["']([^."'][^"']*)["'];$/gm)].map(
        (found) => found[1] ?? '',
      );
    });
}

const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

describe('the image of the application', () => {
  test('installs every package that the running server imports', () => {
    const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const folders = ['apps/api/src', 'libs/domain/src', 'libs/i18n/src', 'libs/site/src'];
    const imported = new Set(
      folders
        .flatMap(importsOf)
        .filter((name) => !isBuiltin(name))
        .map(packageOf),
    );
    expect(imported.has('@nestjs/core')).toBe(true);
    const missing = [...imported].filter((name) => !name.startsWith('@birge/') && !(name in dependencies));
    expect(missing).toEqual([]);
  });

  test('copies folders that a build makes', () => {
    const copied = [
      ...readFileSync(join(PROJECT, 'apps/api/Dockerfile'), 'utf8').matchAll(/^COPY --from=build \S+ (\S+)\/dist$/gm),
    ];
    expect(copied.map((found) => found[1])).toEqual([
      'libs/domain',
      'libs/i18n',
      'libs/site',
      'apps/admin',
      'apps/api',
    ]);
    for (const [, project] of copied) {
      const { scripts } = JSON.parse(readFileSync(join(PROJECT, project ?? '', 'package.json'), 'utf8')) as {
        scripts: Record<string, string>;
      };
      expect(scripts.build).toBeDefined();
    }
    expect(existsSync(join(PROJECT, 'apps/api/Dockerfile.dockerignore'))).toBe(true);
  });
});
