import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiDocument } from '../src/platform/http/api-document.js';
import { startApp, type TestApp } from './app.js';
import { contractFile, contractText, typesFile, typesText } from './contract.js';
import { operationsOf } from './operations.js';

let birge: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  birge = await startApp();
  document = apiDocument(birge.app);
});
afterAll(() => birge.close());

const howToWrite = 'stale: node --import ./.ci/typescript.mjs apps/api/test/write-openapi.ts';

describe('the contract', () => {
  test('is committed as the application says it', () => {
    const committed = readFileSync(contractFile, 'utf8');
    expect(committed === contractText(document) ? 'fresh' : howToWrite).toBe('fresh');
  });

  test('has the types of the client made from it', async () => {
    const committed = readFileSync(typesFile, 'utf8');
    expect(committed === (await typesText(document)) ? 'fresh' : howToWrite).toBe('fresh');
  });

  test('says of every route what it answers when all is well', () => {
    const silent = operationsOf(document).filter(({ operation }) => {
      const good = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
      return (
        good.length !== 1 ||
        !good.every(([status, answer]) => status === '204' || (answer as { content?: unknown }).content !== undefined)
      );
    });
    // The event stream, the sheet for paper and the page that is not public yet answer no JSON.
    const noJson = ['GET /api/live', 'GET /api/day-sheet.pdf', 'GET /api/publishing/{eventId}/preview'];
    expect(silent.map(({ name }) => name).filter((name) => !noJson.includes(name))).toEqual([]);
  });

  test('says of every route that writes a body which shape it takes', () => {
    const shapeless = operationsOf(document).filter(
      ({ operation, method }) => operation.requestBody === undefined && (method === 'post' || method === 'patch'),
    );
    expect(shapeless.map(({ name }) => name)).toEqual([
      'POST /api/events/{id}/duplicate',
      'POST /api/inbox/{id}/dismiss',
      'POST /api/people/{id}/feed',
    ]);
  });
});
