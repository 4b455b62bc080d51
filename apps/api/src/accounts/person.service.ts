import { Injectable } from '@nestjs/common';
import { hash } from 'argon2';
import { DataSource, type EntityManager } from 'typeorm';
import { DivisionService } from '../divisions/division.service.js';
import { Audit, difference, personal } from '../platform/audit/audit.js';
import { violatedConstraint } from '../platform/database/database-error.js';
import { insertInto, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { pageOf } from '../platform/http/views.js';
import type { ChangePersonRequest, CreatePersonRequest, PeopleQuery, PeopleView, PersonView } from './person.dto.js';
import { peoplePage, personInScope } from './person.queries.js';
import { checkPerson, checkRights, intended } from './person.rules.js';

@Injectable()
export class PersonService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly divisions: DivisionService,
  ) {}

  async list(who: Who, query: PeopleQuery): Promise<PeopleView> {
    return pageOf((page) => peoplePage(this.db, who, { ...query, page }), query.page);
  }

  view(who: Who, id: string): Promise<PersonView> {
    return seen(this.db, who, id);
  }

  async create(who: Who, request: CreatePersonRequest): Promise<PersonView> {
    checkRights(who, request, null);
    checkPerson(request, intended(request, null));
    const passwordHash = request.password ? await hash(request.password) : null;
    return this.writing(async (tx) => {
      await this.divisionsExist(tx, request, null);
      const id = await insertInto(tx, 'person', { ...columnsOf(request), password_hash: passwordHash });
      await giveDivisions(tx, id, request.divisions ?? []);
      const after = await seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'person.created',
        subject: 'person',
        subjectId: id,
        after: audited(after),
      });
      return after;
    });
  }

  async change(who: Who, id: string, request: ChangePersonRequest): Promise<PersonView> {
    const passwordHash = request.password ? await hash(request.password) : request.password;
    return this.writing(async (tx) => {
      // Both rows, always in the same order: two administrators who demote each other take turns, and one stays.
      for (const one of [id, who.id].sort()) await lockRow(tx, 'person', one);
      const before = await seen(tx, who, id);
      if (request.version !== before.version) throw refuse('stale-version', {}, { current: before });
      // What she may do is what she is now, not what she was when the request came in.
      const { role, archived: isArchived } = await seen(tx, who, who.id);
      checkRights({ ...who, role: isArchived || !role ? 'observer' : role }, request, before);
      const after = intended(request, before);
      checkPerson(request, after);
      await this.divisionsExist(tx, request, before);
      const { version, archived, divisions } = request;
      const written = await updateAt(
        tx,
        'person',
        { id, version },
        {
          ...columnsOf(request),
          password_hash: passwordHash,
          archived_at:
            archived === undefined || archived === before.archived ? undefined : archived ? new Date() : null,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      if (divisions) await giveDivisions(tx, id, divisions);
      if (archived || passwordHash !== undefined)
        await tx.query('DELETE FROM session WHERE session.person_id = $1 AND session.token_hash <> $2', [
          id,
          who.sessionHash,
        ]);
      const now = await seen(tx, who, id);
      const changed = difference(audited(before), audited(now));
      await this.audit.record(tx, who, {
        action: 'person.changed',
        subject: 'person',
        subjectId: id,
        before: changed.before,
        after: { ...changed.after, ...(passwordHash !== undefined && { password: 'changed' }) },
      });
      return now;
    });
  }

  private async divisionsExist(
    tx: EntityManager,
    { divisions, homeDivision }: CreatePersonRequest | ChangePersonRequest,
    before: PersonView | null,
  ): Promise<void> {
    await this.divisions.mustExist(tx, 'divisions', divisions ?? [], before?.divisions);
    await this.divisions.mustExist(
      tx,
      'homeDivision',
      homeDivision ? [homeDivision] : [],
      before?.homeDivision ? [before.homeDivision] : [],
    );
  }

  /** A transaction in which a taken address is said at its field. */
  private async writing<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      if (violatedConstraint(error) === 'person_email_unique')
        throw new Refused({ code: 'already-exists' }, [{ field: 'email', code: 'duplicate' }]);
      throw error;
    }
  }
}

async function seen(tx: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<PersonView> {
  const person = await personInScope(tx, who, id);
  if (!person) throw refuse('not-found');
  return person;
}

async function giveDivisions(tx: EntityManager, id: string, divisions: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM person_division AS own WHERE own.person_id = $1 AND NOT own.division_id = ANY ($2)', [
    id,
    divisions,
  ]);
  await tx.query(
    `INSERT INTO person_division (person_id, division_id)
     SELECT $1, given.id FROM unnest($2::text[]) AS given (id) ON CONFLICT DO NOTHING`,
    [id, divisions],
  );
}

const columnsOf = (request: CreatePersonRequest | ChangePersonRequest) => ({
  name: request.name?.trim(),
  email: request.email?.toLowerCase() ?? request.email,
  role: request.role,
  language: request.language,
  languages: request.languages,
  skills: request.skills,
  home_division: request.homeDivision,
});

/** Of a person's own data the audit keeps only whether it changed. */
const audited = ({ id: _, version: __, mayWrite: ___, name, email, ...rest }: PersonView) => ({
  ...rest,
  name: personal(name),
  email: personal(email),
});
