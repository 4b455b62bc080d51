import { boot } from './platform/boot/boot.js';

// The application is loaded while PostgreSQL starts: two things that each take half a second.
const loading = import('./app.js');
loading.catch(() => undefined);

await boot(
  {
    createApp: async (config) => (await loading).createApp(config),
    loadReference: async () => undefined,
    loadSample: async () => undefined,
  },
  process.argv[2] === 'sample' ? 'sample' : 'start',
);
