import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const lib = new URL('../../../libs/api-client/', import.meta.url);
export const contractFile = new URL('openapi.json', lib);
export const typesFile = new URL('src/schema.gen.ts', lib);

/** The contract as it is committed. */
export const contractText = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** The client's types of the contract as they are committed. */
export const typesText = async (document: OpenAPIObject): Promise<string> =>
  `/* Made from openapi.json by apps/api/test/write-openapi.ts: do not edit. */\n\n${astToString(
    await openapiTS(JSON.parse(JSON.stringify(document)) as OpenAPI3, { alphabetize: true }),
  )}`;
