import { Injectable } from '@nestjs/common';
import {
  can,
  dateOf,
  datesFrom,
  daysOf,
  loadByDay,
  marksByDay,
  missingIn,
  saidOfDay,
  staffing,
  totalLoad,
  type LocalDate,
} from '@birge/domain';
import { DataSource } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import type { GapView, MatrixPersonView, MatrixQuery, MatrixView } from './matrix.dto.js';
import { matrixGround, matrixPeople, type GroundRow, type MatrixRow } from './matrix.queries.js';
import { dutyView, placed } from './person-duty.js';

/** Who does how much on which day, and where somebody is still missing. */
@Injectable()
export class MatrixService {
  constructor(private readonly db: DataSource) {}

  async matrix(who: Who, query: MatrixQuery): Promise<MatrixView> {
    const ground = await matrixGround(this.db, who, query);
    if (!ground) throw refuse('not-found');
    const rows = await matrixPeople(this.db, who, query);
    const days = daysShown(ground, rows);
    const people = rows.map((row) => personOf(row, days));
    const gaps = gapsOf(who, ground, query.duty);
    return {
      edition: query.edition,
      days: days.map((day) => ({
        day,
        minutes: sum(people, ({ cells }) => cells.find((cell) => cell.day === day)?.minutes ?? 0),
        people: people.filter(({ cells }) => cells.some((cell) => cell.day === day && cell.count > 0)).length,
        missing: sum(gaps, (gap) => (dateOf(gap.start) === day ? gap.missing : 0)),
      })),
      people,
      total: Number(rows[0]?.total ?? 0),
      gaps,
      skills: ground.skills,
      mayAssign: can(who, 'assignment:write'),
    };
  }
}

const sum = <T>(of: readonly T[], value: (one: T) => number): number => of.reduce((all, one) => all + value(one), 0);

/** The edition's days, and those beside it on which something is done or still lacks people. */
function daysShown({ startsOn, endsOn, gaps }: GroundRow, rows: readonly MatrixRow[]): LocalDate[] {
  const busy = rows.flatMap(({ duties }) => duties.flatMap(({ start, end }) => daysOf(start, end)));
  const open = gaps.map(({ start }) => dateOf(start));
  return [...new Set([...datesFrom(startsOn, endsOn), ...busy, ...open])].sort();
}

function personOf(row: MatrixRow, days: readonly LocalDate[]): MatrixPersonView {
  const all = row.duties.map(placed);
  const held = all.filter((duty) => duty.holds);
  const load = loadByDay(held);
  const marks = marksByDay(all, row.said);
  const cells = days.map((day) => ({
    day,
    minutes: load.get(day) ?? 0,
    count: all.filter(({ start, end }) => daysOf(start, end).includes(day)).length,
    marks: marks.get(day) ?? [],
    said: saidOfDay(day, row.said),
  }));
  return {
    personId: row.id,
    name: row.name,
    role: row.role,
    homeDivision: row.homeDivision,
    languages: row.languages,
    skills: row.skills,
    totalMinutes: totalLoad(held),
    cells: cells.filter(({ minutes, count, said }) => minutes > 0 || count > 0 || said !== null),
    duties: row.duties.map(dutyView),
    said: row.said.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

const gapsOf = (who: Who, { gaps }: GroundRow, dutyId?: string): GapView[] =>
  gaps.flatMap(({ needed, people, divisions, ...occurrence }) => {
    const staffed = staffing(needed, people);
    const asked = dutyId ? staffed.filter((one) => one.dutyId === dutyId) : staffed;
    const missing = missingIn(asked);
    if (missing === 0) return [];
    return [{ ...occurrence, staffing: staffed, missing, mayAssign: can(who, 'assignment:write', divisions) }];
  });
