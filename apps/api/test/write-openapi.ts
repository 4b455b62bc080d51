/**
 * `node --import ./.ci/typescript.mjs apps/api/test/write-openapi.ts`: writes the contract and the client's types anew
 * after a request or an answer has changed. Needs no database: nothing of the application is started.
 */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { parseConfig } from '../src/platform/config/config.js';
import { apiDocument } from '../src/platform/http/api-document.js';
import { contractFile, contractText, typesFile, typesText } from './contract.js';

const config = { ...parseConfig({}), databaseUrl: '', publicDatabaseUrl: '', listenDatabaseUrl: '' };
const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), new FastifyAdapter(), {
  preview: true,
  logger: false,
});
const document = apiDocument(app);
writeFileSync(contractFile, contractText(document));
writeFileSync(typesFile, await typesText(document));
process.stdout.write(`${Object.keys(document.paths).length} addresses written\n`);
process.exit(0);
