import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import type { Print } from './print.js';

/*
 * A thread of its own sets the type: a sheet of three hundred events takes seconds, and the server answers others
 * meanwhile. DejaVu has every Kazakh letter and ₸; nothing is fetched, and nothing read but the fonts.
 */
const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const { definition, footer } = JSON.parse(workerData as string) as Print;

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
pdfmake.setFonts({
  DejaVu: {
    normal: join(fonts, 'DejaVuSansCondensed.ttf'),
    bold: join(fonts, 'DejaVuSansCondensed-Bold.ttf'),
    italics: join(fonts, 'DejaVuSansCondensed-Oblique.ttf'),
    bolditalics: join(fonts, 'DejaVuSansCondensed-BoldOblique.ttf'),
  },
});

const pdf = await pdfmake
  .createPdf({
    ...definition,
    footer: (page: number, pages: number) => ({
      margin: [42, 14, 42, 0],
      columns: [
        { text: footer.left, style: 'foot' },
        {
          text: footer.page.replace('{page}', String(page)).replace('{pages}', String(pages)),
          style: 'foot',
          alignment: 'right',
          width: 110,
        },
      ],
    }),
  })
  .getBuffer();
parentPort!.postMessage(pdf);
