import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { allowedTo } from '@birge/domain';
import { hash, verify } from 'argon2';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, difference } from '../platform/audit/audit.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { hashOf } from '../platform/http/session.guard.js';
import { presentCursor } from '../platform/live/live.queries.js';
import { textOf } from '../platform/live/stream.js';
import { SHORTEST_PASSWORD } from './password.js';
import type { ChangeMeRequest, FirstAdministratorRequest, MeView, SignInRequest } from './session.dto.js';
import { accountByEmail, editions, personById } from './session.queries.js';

/** How long a session lasts without being renewed, hours. */
export const SESSION_HOURS = 12;

/** Verified where there is no such account, so that the time of an answer does not tell who has one. */
const nobodysHash = hash(randomBytes(16));

@Injectable()
export class SessionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  async signIn({ email, password }: SignInRequest): Promise<{ token: string; me: MeView }> {
    const account = await accountByEmail(this.db, email.toLowerCase());
    const right = await verify(account?.passwordHash ?? (await nobodysHash), password);
    if (!account || !right) throw refuse('sign-in-failed');
    return this.db.transaction((tx) => this.open(tx, account.id));
  }

  async signOut(who: Who): Promise<void> {
    await this.db.query('DELETE FROM session WHERE session.token_hash = $1', [who.sessionHash]);
  }

  async me(personId: string): Promise<MeView> {
    return describeMe(this.db, personId);
  }

  async change(who: Who, request: ChangeMeRequest): Promise<MeView> {
    await this.db.transaction(async (tx) => {
      const { language, answerMail } = await personById(tx, who.id);
      const before = { language, answerMail };
      const changed = difference(before, { ...before, ...request });
      if (Object.keys(changed.after).length === 0) return;
      await tx.query(
        'UPDATE person SET language = coalesce($2, language), answer_mail = coalesce($3, answer_mail), version = version + 1 WHERE id = $1',
        [who.id, request.language, request.answerMail],
      );
      await this.audit.record(tx, who, {
        action: 'person.settings-changed',
        subject: 'person',
        subjectId: who.id,
        ...changed,
      });
    });
    return this.me(who.id);
  }

  /** The printed link makes one administrator, once, while there is none. */
  async createFirstAdministrator(request: FirstAdministratorRequest): Promise<{ token: string; me: MeView }> {
    if ([...request.password].length < SHORTEST_PASSWORD)
      throw new Refused({ code: 'field-invalid' }, [
        { field: 'password', code: 'too-short', values: { min: SHORTEST_PASSWORD } },
      ]);
    const passwordHash = await hash(request.password);
    return this.db.transaction(async (tx) => {
      // UPDATE … RETURNING comes back from the driver as [rows, count].
      const [used] = await tx.query<[unknown[], number]>(
        `UPDATE first_administrator_link SET used_at = now()
          WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING 1`,
        [hashOf(request.token)],
      );
      if (used.length === 0)
        throw refuse((await wasUsed(tx, request.token)) ? 'first-administrator-exists' : 'not-found');
      await tx.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const [there] = await tx.query<unknown[]>(
        `SELECT 1 FROM person WHERE role = 'administrator' AND password_hash IS NOT NULL AND archived_at IS NULL LIMIT 1`,
      );
      if (there) throw refuse('first-administrator-exists');
      const [person] = await tx.query<{ id: string }[]>(
        `INSERT INTO person (name, email, role, language, password_hash) VALUES ($1, $2, 'administrator', $3, $4) RETURNING id`,
        [request.name.trim(), request.email.toLowerCase(), request.language, passwordHash],
      );
      await this.audit.record(tx, person!, {
        action: 'person.created',
        subject: 'person',
        subjectId: person!.id,
        after: { role: 'administrator' },
      });
      return this.open(tx, person!.id);
    });
  }

  private async open(tx: EntityManager, personId: string): Promise<{ token: string; me: MeView }> {
    const token = randomBytes(32).toString('base64url');
    await tx.query('DELETE FROM session WHERE session.expires_at < now()');
    await tx.query(
      `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`,
      [hashOf(token), personId, SESSION_HOURS],
    );
    return { token, me: await describeMe(tx, personId) };
  }
}

/** Who opens her own link a second time is told that it has done its work, not that there is no such thing. */
async function wasUsed(tx: EntityManager, token: string): Promise<boolean> {
  const [row] = await tx.query<unknown[]>(
    `SELECT 1 FROM first_administrator_link WHERE token_hash = $1 AND used_at IS NOT NULL`,
    [hashOf(token)],
  );
  return row !== undefined;
}

async function describeMe(tx: Pick<EntityManager, 'query'>, personId: string): Promise<MeView> {
  // Before anything is read: what changes after it is told to the page's stream.
  const liveFrom = textOf(await presentCursor(tx));
  const person = await personById(tx, personId);
  const all = await editions(tx);
  const current = all.find((edition) => !edition.archived) ?? all[0];
  return {
    person,
    allowed: allowedTo(person),
    editions: all,
    currentYear: current?.year ?? null,
    sample: all.some((edition) => edition.sample),
    liveFrom,
  };
}
