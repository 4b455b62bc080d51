import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseConfig, type AppConfig, type Config } from '../config/config.js';
import { announcement } from './announcement.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { prepareDatabase, type Content } from './prepare-database.js';

export interface Parts extends Content {
  createApp(config: AppConfig): Promise<NestFastifyApplication>;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** Requests under way may take this long to end when Birge stops; then their connections are closed. */
const PATIENCE = 800;

/** Starts Birge and keeps it until a signal, or (`sample`) loads the sample and ends. */
export async function boot(parts: Parts, command: 'start' | 'sample' = 'start'): Promise<void> {
  let opening: Promise<OpenDatabase> | undefined;
  let app: NestFastifyApplication | undefined;
  let stopping: Promise<void> | undefined;

  /** First the application, then its database; once, however often it is asked for, and at any moment of the start. */
  const stop = (exitCode: number): Promise<void> =>
    (stopping ??= (async () => {
      let code = exitCode;
      try {
        const database = await opening?.catch(() => undefined);
        if (app) await closeApp(app);
        await database?.close();
      } catch (error) {
        complain(inPlainWords(error));
        code = 1;
      }
      process.exit(code);
    })());
  const fail = (error: unknown): Promise<void> => {
    if (!stopping) complain(inPlainWords(error));
    return stop(1);
  };

  // A Ctrl-C reaches us from the terminal and again from npm: the second one must not cut the stop short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  if (process.env.npm_lifecycle_event) onceOrphaned(() => void stop(0));
  process.on('uncaughtException', (error) => void fail(error));
  process.on('unhandledRejection', (error) => void fail(error));

  try {
    const config = parseConfig(process.env);
    opening = openDatabase(config, say, (error) => void fail(error));
    const database = await opening;
    const prepared = await prepareDatabase(database, parts, say, command === 'sample');
    if (command === 'start') {
      app = await parts.createApp(database.config);
      await listen(app, config);
    }
    if (!stopping) say(announcement(config, prepared, command));
    if (command === 'sample') await stop(0);
  } catch (error) {
    await fail(error);
  }
}

/** A SIGTERM to npm ends npm and the shell between us, and neither passes it on: a new parent is the only sign. */
function onceOrphaned(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 200);
  watch.unref();
}

/** Fastify's own listen: Nest's would print the stack of a port in use before we say it in plain words. */
async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  await app.init();
  await app.getHttpAdapter().getInstance().listen({ port, host });
}

async function closeApp(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  try {
    await app.close();
  } finally {
    clearTimeout(impatient);
  }
}

function inPlainWords(error: unknown): string {
  const { code, message, stack, name } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${process.env.PORT || 3000} is in use: stop what uses it, or set PORT.`;
  if (code === 'EACCES' && /listen/.test(message))
    return `Port ${process.env.PORT} needs more rights: set another PORT.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${process.env.HOST} is no address of this machine.`;
  return name === 'Error' || name === 'ConfigError' || name === 'FolderInUse' ? message : (stack ?? String(error));
}
