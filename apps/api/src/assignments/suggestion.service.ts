import { Injectable } from '@nestjs/common';
import {
  dateOf,
  daysOf,
  gapsIn,
  loadByDay,
  rankSuggestions,
  staffing,
  totalLoad,
  type Candidate,
  type Language,
  type Point,
  type Task,
} from '@birge/domain';
import { suggestionReason } from '@birge/i18n';
import { DataSource } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import type { SuggestionsQuery, SuggestionsView } from './suggestion.dto.js';
import { candidates, taskOf, type CandidateRow, type TaskRow } from './suggestion.queries.js';

/** As many as anyone reads; a name finds the others. */
const MOST = 30;

/** Who could do it: the domain's ranking over what the database knows, in the reader's words. */
@Injectable()
export class SuggestionService {
  constructor(private readonly db: DataSource) {}

  async for(
    who: Who,
    language: Language,
    occurrenceId: string,
    { duty, q }: SuggestionsQuery,
  ): Promise<SuggestionsView> {
    const row = await taskOf(this.db, who, occurrenceId);
    if (!row) throw refuse('not-found');
    // In the tray there is no time to be free at.
    if (row.start === null) throw refuse('slot-required');
    const staffed = staffing(row.needed, row.people);
    const dutyId = duty ?? gapsIn(staffed)[0]?.dutyId ?? row.needed[0]?.dutyId ?? row.duties[0]?.id ?? '';
    if (!row.duties.some(({ id }) => id === dutyId))
      throw new Refused({ code: 'unknown-reference', field: 'duty' }, [{ field: 'duty', code: 'unknown-reference' }]);
    const task = taskFor(row, row.start, row.end!, dutyId);
    const rows = await candidates(this.db, who, {
      year: row.editionYear,
      on: dateOf(row.start),
      // Who has this duty already; with another one she may have two.
      except: row.people.filter((one) => one.dutyId === dutyId).map(({ personId }) => personId),
      q,
    });
    const here = new Set(row.people.map(({ personId }) => personId));
    const ranked = rankSuggestions(
      task,
      rows.map((one) => candidateOf(one, row, here)),
    );
    const homes = new Map(rows.map(({ id, homeDivision }) => [id, homeDivision]));
    return {
      occurrenceId,
      dutyId,
      staffing: staffed,
      items: ranked.slice(0, MOST).map(({ reasons, ...one }) => ({
        ...one,
        homeDivision: homes.get(one.personId) ?? null,
        reasons: reasons.map((reason) => ({
          kind: reason.kind,
          points: reason.points,
          message: suggestionReason(language, reason),
        })),
      })),
      total: ranked.length,
    };
  }
}

const pointOf = (latitude: number | null, longitude: number | null): Point | null =>
  latitude !== null && longitude !== null ? { latitude, longitude } : null;

function taskFor(row: TaskRow, start: string, end: string, dutyId: string): Task {
  const { allDay, setupMinutes, teardownMinutes, eventId } = row;
  const name = row.duties.find(({ id }) => id === dutyId)?.name ?? {};
  return {
    dutyId,
    occupied: { start: row.occupiedFrom!, end: row.occupiedTo! },
    point: pointOf(row.latitude, row.longitude),
    divisions: row.divisions,
    languages: row.languages,
    minutes: loadByDay([{ eventId, start, end, allDay, setupMinutes, teardownMinutes }]).get(dateOf(start)) ?? 0,
    skillNames: [dutyId, ...Object.values(name)],
  };
}

function candidateOf(row: CandidateRow, task: TaskRow, here: ReadonlySet<string>): Candidate {
  const days = daysOf(task.start!, task.end!);
  const load = loadByDay(row.held);
  return {
    personId: row.id,
    name: row.name,
    languages: row.languages,
    skills: row.skills,
    homeDivision: row.homeDivision,
    homePoint: pointOf(row.homeLatitude, row.homeLongitude),
    said: row.said,
    // Who is at this very occurrence with another duty is not elsewhere.
    stays: row.held
      .filter(
        ({ eventId, occupiedFrom }) =>
          !(here.has(row.id) && eventId === task.eventId && occupiedFrom === task.occupiedFrom),
      )
      .map((one) => ({
        start: one.occupiedFrom,
        end: one.occupiedTo,
        point: pointOf(one.latitude, one.longitude),
      })),
    dayMinutes: Math.max(0, ...days.map((day) => load.get(day) ?? 0)),
    editionMinutes: totalLoad(row.held),
  };
}
