/** After the build: of the styles beside it only what a browser needs. Sources and tests keep them as they are written. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const folder = new URL('dist/styles/', import.meta.url);
for (const filename of readdirSync(folder)) {
  const file = new URL(filename, folder);
  const { code } = transform({ filename, code: readFileSync(file), minify: true });
  writeFileSync(file, code);
}
