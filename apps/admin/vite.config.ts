import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const lib = (name: string) => new URL(`../../libs/${name}/src/index.ts`, import.meta.url).pathname;

/** Built to dist, served by the API below /admin/; in development the API is asked through a proxy. */
export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: {
    // The sources of our own libs, so that the admin needs none of their builds.
    alias: { '@birge/domain': lib('domain'), '@birge/i18n': lib('i18n'), '@birge/api-client': lib('api-client') },
  },
  build: {
    target: 'es2022',
    // Nothing inlined: the page's policy knows no data: fonts or scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { port: 5173, proxy: { '/api': process.env.API ?? 'http://127.0.0.1:3000' } },
});
