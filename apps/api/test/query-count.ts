import { DataSource, type Logger } from 'typeorm';
import type { TestApp } from './app.js';

/** Runs `work` and answers with every statement that the application sent to PostgreSQL meanwhile. */
export async function statementsOf(birge: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const dataSource = birge.app.get(DataSource);
  const before = dataSource.logger;
  const statements: string[] = [];
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (statement) => statements.push(statement),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  dataSource.logger = logger;
  try {
    await work();
  } finally {
    dataSource.logger = before;
  }
  return statements;
}

/** How many statements `work` costs beside the one that finds out whose session it is, the stream of changes, and rounds. */
export const queryCount = async (birge: TestApp, work: () => Promise<unknown>): Promise<number> =>
  (await statementsOf(birge, work)).filter(
    (statement) => !/FROM session JOIN person|\/\* (live|round) \*\//.test(statement),
  ).length;
