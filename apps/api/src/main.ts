import './platform/boot/production.js';
import { boot } from './platform/boot/boot.js';
import { loadReference } from './platform/reference/load-reference.js';

// The application is loaded while PostgreSQL starts: two things that each take half a second.
const loading = import('./app.js');
loading.catch(() => undefined);

await boot(
  {
    createApp: async (config) => (await loading).createApp(config),
    loadReference,
    // Wanted once in a database's life.
    loadSample: async (dataSource, options) =>
      (await import('./sample/load-sample.js')).loadSample(dataSource, options),
  },
  process.argv[2] === 'sample' ? 'sample' : 'start',
);
