import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, verify } from 'argon2';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';

const fileOf = (config: Config) => join(config.dataFolder, 'sample-password');

/** Letters and digits that nobody mistakes for each other when reading them off a terminal. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

const kept = (config: Config) => (existsSync(fileOf(config)) ? readFileSync(fileOf(config), 'utf8').trim() : undefined);

function keep(config: Config, password: string): void {
  mkdirSync(config.dataFolder, { recursive: true });
  writeFileSync(`${fileOf(config)}.new`, `${password}\n`, { mode: 0o600 });
  renameSync(`${fileOf(config)}.new`, fileOf(config));
}

/** SAMPLE_PASSWORD, else the one that was made here before, else a new one; kept for the next start. */
export function samplePassword(config: Config): string {
  const password = config.samplePassword ?? kept(config) ?? Array.from({ length: 4 }, group).join('-');
  if (password !== kept(config)) keep(config, password);
  return password;
}

/**
 * The password that opens the sample accounts now, if it is known here. A SAMPLE_PASSWORD given later takes the place
 * of the made one in every sample account that still has it; a password that a person changed is left alone.
 */
export async function keepSamplePassword(dataSource: DataSource, config: Config): Promise<string | undefined> {
  const before = kept(config);
  const wanted = config.samplePassword ?? before;
  if (!wanted) return undefined;
  const accounts = await dataSource.query<{ id: string; password_hash: string }[]>(`
    SELECT person.id, person.password_hash FROM person
    WHERE person.email IN ('national@birge.example', 'admin@birge.example', 'astana@birge.example',
                           'observer@birge.example')
      AND person.password_hash IS NOT NULL`);
  const opens = async (password: string | undefined, passwordHash: string) =>
    password !== undefined && (await verify(passwordHash, password));
  let known = false;
  for (const account of accounts) {
    if (await opens(wanted, account.password_hash)) {
      known = true;
      // They are loaded together and share one password unless somebody changed one.
      if (wanted === before) break;
    } else if (wanted !== before && (await opens(before, account.password_hash))) {
      await dataSource.query('UPDATE person SET password_hash = $2 WHERE id = $1', [account.id, await hash(wanted)]);
      known = true;
    }
  }
  if (known && wanted !== before) keep(config, wanted);
  return known ? wanted : undefined;
}
