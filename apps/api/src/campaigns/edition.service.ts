import { Injectable } from '@nestjs/common';
import { trimmed, type FieldProblem } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { EditionView } from '../accounts/session.dto.js';
import { editions } from '../accounts/session.queries.js';
import { Audit, difference } from '../platform/audit/audit.js';
import { json, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { ChangeEditionRequest, EditionsView } from './edition.dto.js';

@Injectable()
export class EditionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<EditionsView> {
    return { items: await editions(this.db) };
  }

  change(who: Who, id: string, { version, motto, startsOn, endsOn }: ChangeEditionRequest): Promise<EditionView> {
    return this.db.transaction(async (tx) => {
      await lockRow(tx, 'edition', id);
      const before = await seen(tx, id);
      if (before.archived) throw refuse('edition-is-archived');
      if (version !== before.version) throw refuse('stale-version', {}, { current: before });
      checkDays(before.year, startsOn ?? before.startsOn, endsOn ?? before.endsOn);
      const written = await updateAt(
        tx,
        'edition',
        { id, version },
        {
          motto: motto && json(trimmed(motto)),
          starts_on: startsOn,
          ends_on: endsOn,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      const after = await seen(tx, id);
      await this.audit.record(tx, who, {
        action: 'edition.changed',
        subject: 'edition',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return after;
    });
  }
}

async function seen(tx: EntityManager, id: string): Promise<EditionView> {
  const edition = (await editions(tx)).find((one) => one.id === id);
  if (!edition) throw refuse('not-found');
  return edition;
}

function checkDays(year: number, startsOn: string, endsOn: string): void {
  const problems: FieldProblem[] = [];
  if (!startsOn.startsWith(`${year}-`)) problems.push({ field: 'startsOn', code: 'not-allowed' });
  if (!endsOn.startsWith(`${year}-`) || endsOn < startsOn) problems.push({ field: 'endsOn', code: 'not-allowed' });
  if (problems.length > 0) throw new Refused({ code: 'field-invalid' }, problems);
}

const audited = ({ motto, startsOn, endsOn }: EditionView) => ({ motto, startsOn, endsOn });
