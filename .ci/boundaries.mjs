/** Who may import whom, as the README tells it: the only list of it, read by eslint.config.mjs. */
import { readdirSync } from 'node:fs';

/** Between projects, by the tags in their package.json. */
export const purposeOfTags = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:client', 'type:site', 'type:i18n', 'type:domain'] },
  { sourceTag: 'type:site', onlyDependOnLibsWithTags: ['type:i18n', 'type:domain'] },
  { sourceTag: 'type:i18n', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'app:admin', notDependOnLibsWithTags: ['type:site'] },
  { sourceTag: 'app:api', notDependOnLibsWithTags: ['type:client'] },
];

/** libs/domain runs in the browser and on the server, and knows of neither. */
export const domainStaysPure = {
  files: ['libs/domain/src/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?:@nestjs/|typeorm|pg$|pg-|class-validator|class-transformer|react|@mantine/|fastify|@fastify/)',
            message: 'libs/domain knows no framework.',
          },
        ],
      },
    ],
  },
};

const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** A way up and then down into one of these folders. */
const into = (folders, message) => ({ regex: `^(?:\\.\\./)+(?:${folders.join('|')})(?:/|\\.js$)`, message });

/** Inside apps/api, from left to right: a folder may import what stands left of it. */
const ORDER = [
  'platform',
  'divisions',
  'accounts',
  'organizations',
  'places',
  'campaigns',
  'events',
  'participation',
  'assignments',
  'board',
  'publishing',
];
/** They stand at the right end, beside each other. */
const LAST = ['outcomes', 'preview', 'reports', 'search'];
/** A preview is a page of the calendar, written by publishing and rolled back. */
const READS_CALENDAR = ['preview'];
/** What puts everything together; no feature knows it. */
const WHOLE = ['sample', 'app', 'app\\.module', 'main'];

const specs = (folder) => [`apps/api/src/${folder}/**/*.spec.ts`];

export const apiFolders = [
  ...ORDER.map((folder, place) => ({
    ...restrict(
      [`apps/api/src/${folder}/**`],
      [
        into(
          [...ORDER.slice(place + 1), 'calendar', ...LAST, ...WHOLE],
          `${folder} may import only what stands left of it: ${ORDER.slice(0, place).join(', ') || 'nothing'}.`,
        ),
      ],
    ),
    ignores: specs(folder),
  })),
  ...LAST.map((folder) => ({
    ...restrict(
      [`apps/api/src/${folder}/**`],
      [
        into(
          [
            ...LAST.filter((other) => other !== folder),
            ...(READS_CALENDAR.includes(folder) ? [] : ['calendar']),
            ...WHOLE,
          ],
          `${folder} stands at the right end.`,
        ),
      ],
    ),
    ignores: specs(folder),
  })),
  {
    ...restrict(
      ['apps/api/src/calendar/**'],
      [
        into(
          [...ORDER.slice(1), ...LAST, ...WHOLE],
          'calendar stands behind the public wall: it reads the schema published and imports platform only.',
        ),
      ],
    ),
    ignores: specs('calendar'),
  },
];

const folders = (path) =>
  readdirSync(new URL(`../${path}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const features = folders('apps/admin/src/features');

/** Inside apps/admin: shared, then features, which do not know each other, then app, whose routes compose them. */
export const adminFolders = [
  restrict(['apps/admin/src/shared/**'], [into(['features', 'app'], 'shared knows neither features nor the app.')]),
  ...features.map((feature) =>
    restrict(
      [`apps/admin/src/features/${feature}/**`],
      [
        into(
          features.filter((other) => other !== feature),
          'Features do not import each other: routes compose them.',
        ),
        into(['app'], 'A feature does not know the app around it.'),
      ],
    ),
  ),
];
