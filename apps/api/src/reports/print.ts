import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { refuse } from '../platform/http/refuse.js';

/** What is printed, as plain data: it goes to another thread. */
export interface Print {
  definition: Omit<TDocumentDefinitions, 'footer' | 'header'>;
  /** At the foot of each page; `{page}` and `{pages}` stand for the numbers. */
  footer: { left: string; page: string };
}

/** Sheets that may wait while one is set; the next one is asked to come later. */
const MOST_WAITING = 8;
const PATIENCE_MS = 60_000;
const MOST_MEMORY_MB = 384;

/** Built it is JavaScript; in the specs the source itself, whose types Node strips. */
const worker = ['./print.worker.js', './print.worker.ts']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync)!;

/** Makes PDFs one after another, each in a thread of its own: two at once would take both cores from everybody. */
@Injectable()
export class Printer {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  async print(what: Print): Promise<Buffer> {
    if (this.waiting >= MOST_WAITING) throw refuse('service-unavailable');
    this.waiting += 1;
    const made = this.last.then(() => inThread(what));
    this.last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      this.waiting -= 1;
    }
  }
}

function inThread(what: Print): Promise<Buffer> {
  const thread = new Worker(worker, {
    // A text is copied at once; an object of this size is walked, here and there.
    workerData: JSON.stringify(what),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const late = setTimeout(() => void thread.terminate(), PATIENCE_MS);
  return new Promise<Buffer>((done, fail) => {
    thread.once('message', (pdf: Uint8Array) => done(Buffer.from(pdf)));
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the printing thread ended with ${code}`)));
  }).finally(() => {
    clearTimeout(late);
    void thread.terminate();
  });
}
