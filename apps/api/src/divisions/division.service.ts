import { Injectable } from '@nestjs/common';
import type { Language } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Refused } from '../platform/http/refuse.js';
import type { DivisionsView } from './division.dto.js';
import { divisionsOn, unknownDivisions } from './division.queries.js';

@Injectable()
export class DivisionService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async on(date: string | undefined, language: Language): Promise<DivisionsView> {
    return { items: await divisionsOn(this.db, date ?? this.clock.today(), language) };
  }

  /** Refuses a division chosen now that there is not today; what was chosen before may stay. */
  async mustExist(tx: EntityManager, field: string, chosen: readonly string[], before: readonly string[] = []) {
    const anew = chosen.filter((id) => !before.includes(id));
    const unknown = await unknownDivisions(tx, anew, this.clock.today());
    if (unknown.length > 0) throw new Refused({ code: 'unknown-reference' }, [{ field, code: 'unknown-reference' }]);
  }
}
