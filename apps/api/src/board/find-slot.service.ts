import { Injectable } from '@nestjs/common';
import {
  findSlots,
  isMovable,
  minutesOfClock,
  type FieldProblem,
  type Language,
  type SlotFilters,
} from '@birge/domain';
import { slotReason } from '@birge/i18n';
import { DataSource } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { factNames } from './fact-names.js';
import type { FindSlotRequest } from './find-slot.dto.js';
import { soughtOccurrence } from './find-slot.queries.js';
import type { FreeSlotsView } from './find-slot.view.js';
import { ProblemsService } from './problems.service.js';

/** Free slots by the domain's formula, on the facts of the edition; two statements, whatever is asked. */
@Injectable()
export class FindSlotService {
  constructor(
    private readonly db: DataSource,
    private readonly problems: ProblemsService,
  ) {}

  async find(who: Who, id: string, request: FindSlotRequest, language: Language): Promise<FreeSlotsView> {
    const filters = filtersOf(request);
    const sought = await soughtOccurrence(this.db, who, id);
    if (!sought) throw refuse('not-found');
    if (sought.state === 'cancelled') throw refuse('event-is-cancelled');
    if (!isMovable(sought.state)) throw refuse('state-change-not-possible');
    const ground = await this.problems.ground(who, sought.editionYear);
    // A venue that is not there, or not hers to see, is said to be so: an empty answer would read as "nothing is free".
    if (!(filters.venueIds ?? []).every((venueId) => ground.venues.has(venueId)))
      throw new Refused({ code: 'unknown-reference', field: 'venueIds' }, [
        { field: 'venueIds', code: 'unknown-reference' },
      ]);
    const names = factNames(ground, language);
    const slots = findSlots(ground, {
      occurrenceId: id,
      filters,
      partners: sought.partners,
      limit: request.limit,
    });
    return {
      items: slots.map(({ conflicts, terms, ...slot }) => ({
        ...slot,
        conflicts: conflicts.map((conflict) => names.described(id, conflict)),
        terms: terms.map((term) => ({
          ...term,
          message: slotReason(language, term, names.nameOf),
        })),
      })),
    };
  }
}

function filtersOf({ fromTime, toTime, from, to, venueIds, capacity }: FindSlotRequest): SlotFilters {
  const problems: FieldProblem[] = [];
  if (from && to && to < from) problems.push({ field: 'to', code: 'not-allowed' });
  if (fromTime && toTime && toTime <= fromTime) problems.push({ field: 'toTime', code: 'not-allowed' });
  if (problems.length > 0) throw new Refused({ code: 'field-invalid' }, problems);
  return {
    from,
    to,
    venueIds: venueIds?.length ? venueIds : undefined,
    capacity,
    fromMinute: fromTime === undefined ? undefined : minutesOfClock(fromTime),
    toMinute: toTime === undefined ? undefined : minutesOfClock(toTime),
  };
}
