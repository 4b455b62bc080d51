import type { MigrationInterface } from 'typeorm';

/** In the order in which they run; only ever appended to. */
export const migrations: (new () => MigrationInterface)[] = [];
