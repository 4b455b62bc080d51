import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const NX = '@nx/enforce-module-boundaries';
const OURS = 'no-restricted-imports';

/** file, what it imports, the rule that must refuse it (or nothing: it is allowed) */
const CASES: [string, string, string?][] = [
  ['libs/domain/src/x.ts', '@birge/i18n', NX],
  ['libs/domain/src/x.ts', '@birge/site', NX],
  ['libs/domain/src/x.ts', '@birge/api-client', NX],
  ['libs/i18n/src/x.ts', '@birge/site', NX],
  ['libs/i18n/src/x.ts', '@birge/domain'],
  ['libs/site/src/x.ts', '@birge/api-client', NX],
  ['libs/site/src/x.ts', '@birge/i18n'],
  ['libs/api-client/src/x.ts', '@birge/domain', NX],
  ['apps/admin/src/app/x.ts', '@birge/site', NX],
  ['apps/admin/src/app/x.ts', '@birge/api-client'],
  ['apps/api/src/board/x.ts', '@birge/api-client', NX],
  ['apps/api/src/board/x.ts', '@birge/site'],
  ['apps/e2e/src/x.ts', '@birge/domain'],
  ['apps/bench/src/x.ts', '../../api/src/app.js', NX],
  ['apps/admin/src/app/x.ts', '../../../api/src/app.js', NX],
  ['libs/domain/src/x.ts', '@nestjs/common', OURS],
  ['libs/domain/src/x.ts', 'typeorm', OURS],
  ['libs/domain/src/x.ts', 'pg', OURS],
  ['libs/domain/src/x.ts', 'class-validator', OURS],
  ['libs/domain/src/x.ts', 'react', OURS],
  ['libs/domain/src/x.ts', 'temporal-polyfill'],
  ['apps/api/src/platform/http/x.ts', '../../divisions/x.js', OURS],
  ['apps/api/src/platform/boot/x.ts', '../../sample/x.js', OURS],
  ['apps/api/src/platform/boot/x.ts', '../../app.js', OURS],
  ['apps/api/src/divisions/x.ts', '../accounts/x.js', OURS],
  ['apps/api/src/accounts/x.ts', '../organizations/x.js', OURS],
  ['apps/api/src/organizations/x.ts', '../places/x.js', OURS],
  ['apps/api/src/places/x.ts', '../campaigns/x.js', OURS],
  ['apps/api/src/campaigns/x.ts', '../events/x.js', OURS],
  ['apps/api/src/events/x.ts', '../participation/x.js', OURS],
  ['apps/api/src/participation/x.ts', '../assignments/x.js', OURS],
  ['apps/api/src/assignments/x.ts', '../board/x.js', OURS],
  ['apps/api/src/board/x.ts', '../assignments/x.js'],
  ['apps/api/src/board/x.ts', '../publishing/x.js', OURS],
  ['apps/api/src/publishing/x.ts', '../calendar/x.js', OURS],
  ['apps/api/src/publishing/x.ts', '../events/x.js'],
  ['apps/api/src/calendar/x.ts', '../events/x.js', OURS],
  ['apps/api/src/calendar/x.ts', '../publishing/x.js', OURS],
  ['apps/api/src/calendar/x.ts', '../platform/x.js'],
  ['apps/api/src/calendar/x.ts', '../preview/x.js', OURS],
  ['apps/api/src/publishing/x.ts', '../preview/x.js', OURS],
  ['apps/api/src/preview/x.ts', '../calendar/x.js'],
  ['apps/api/src/reports/x.ts', '../calendar/x.js', OURS],
  ['apps/api/src/events/x.spec.ts', '../../test/app.js'],
  ['apps/admin/src/shared/x.ts', '../features/board/x.js', OURS],
  ['apps/admin/src/features/board/x.ts', '../events/x.js', OURS],
  ['apps/admin/src/features/board/x.ts', '../../app/router.js', OURS],
  ['apps/admin/src/features/board/x.ts', '../../shared/form/x.js'],
];

describe('who may import whom', () => {
  let complaints: string[][];
  beforeAll(() => {
    const input = CASES.map(([file, from]) => ({ file, code: `import { x } from '${from}';\nexport const y = x;\n` }));
    const script = join(import.meta.dirname, 'lint.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      cwd: resolve(import.meta.dirname, '../../../..'),
      env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' },
    });
    const answer = stdout.trim().split('\n').at(-1) ?? '';
    if (!answer.startsWith('[')) throw new Error(stdout + stderr);
    complaints = JSON.parse(answer) as string[][];
  }, 120_000);

  const rows = CASES.map(([file, from, rule = 'nobody'], index): [string, string, string, number] => [
    file,
    from,
    rule,
    index,
  ]);
  test.each(rows)('%s → %s is refused by %s', (_file, _from, rule, index) => {
    const found = complaints[index] ?? [];
    if (rule === 'nobody') expect(found).toEqual([]);
    else expect(found.map((complaint) => complaint.split(':')[0])).toContain(rule);
  });
});
