import { Injectable } from '@nestjs/common';
import { can, holidaysOf, isKurbanAitKnown, trimmed, type FieldProblem } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, difference } from '../platform/audit/audit.js';
import { insertInto, json, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { ChangeHolidayRequest, CreateHolidayRequest, HolidayOverrideView, HolidaysView } from './holiday.dto.js';
import { overrideById, overridesOf } from './holiday.queries.js';

/** The years that an installation may have editions of. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** Days off as the law has them, and what decrees moved: warnings and working days count by both. */
@Injectable()
export class HolidayService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
  ) {}

  async list(who: Who, year: number): Promise<HolidaysView> {
    const overrides = await overridesOf(this.db, year);
    return {
      year,
      items: holidaysOf(year, overrides),
      overrides,
      kurbanAitKnown: isKurbanAitKnown(year),
      mayWrite: can(who, 'holiday:write'),
    };
  }

  create(who: Who, { day, kind, name = {} }: CreateHolidayRequest): Promise<HolidayOverrideView> {
    const year = Number(day.slice(0, 4));
    const outside: FieldProblem = { field: 'day', code: 'not-allowed' };
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new Refused({ code: 'field-invalid' }, [outside]);
    return this.db.transaction(async (tx) => {
      const id = await insertInto(tx, 'holiday_override', { day, kind, name: json(trimmed(name)) });
      const after = (await overrideById(tx, id))!;
      await this.audit.record(tx, who, {
        action: 'holiday.created',
        subject: 'holiday',
        subjectId: id,
        after: audited(after),
      });
      return after;
    });
  }

  change(who: Who, id: string, { version, kind, name }: ChangeHolidayRequest): Promise<HolidayOverrideView> {
    return this.db.transaction(async (tx) => {
      const before = await seen(tx, id, version);
      const written = await updateAt(
        tx,
        'holiday_override',
        { id, version },
        { kind, name: name && json(trimmed(name)) },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      const after = (await overrideById(tx, id))!;
      await this.audit.record(tx, who, {
        action: 'holiday.changed',
        subject: 'holiday',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return after;
    });
  }

  async remove(who: Who, id: string, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await seen(tx, id, version);
      await tx.query('DELETE FROM holiday_override WHERE holiday_override.id = $1', [id]);
      await this.audit.record(tx, who, {
        action: 'holiday.removed',
        subject: 'holiday',
        subjectId: id,
        before: audited(before),
      });
    });
  }
}

/** Under its lock, at the version that the writer saw. */
async function seen(tx: EntityManager, id: string, version: number): Promise<HolidayOverrideView> {
  await lockRow(tx, 'holiday_override', id);
  const before = await overrideById(tx, id);
  if (!before) throw refuse('not-found');
  if (before.version !== version) throw refuse('stale-version', {}, { current: before });
  return before;
}

const audited = ({ day, kind, name }: HolidayOverrideView) => ({ day, kind, name });
