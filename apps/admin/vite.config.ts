import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const lib = (name: string) => new URL(`../../libs/${name}/src/index.ts`, import.meta.url).pathname;

/** Every script and style beside itself as gzip, once: the server sends what lies there (@fastify/static, preCompressed). */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const assets = join(dir, 'assets');
    for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file)))
      writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }));
  },
};

/** Built to dist, served by the API below /admin/; in development the API is asked through a proxy. */
export default defineConfig({
  base: '/admin/',
  plugins: [react(), compressed],
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
