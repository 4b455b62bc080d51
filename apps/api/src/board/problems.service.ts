import { Injectable } from '@nestjs/common';
import {
  countryZone,
  editionGround,
  localDate,
  problemsIn,
  unknownWays,
  type EditionFacts,
  type EditionGround,
  type Language,
} from '@birge/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { offsetsOf } from './board-offsets.js';
import { factNames } from './fact-names.js';
import { editionFacts, type EditionFactsRow } from './problems.queries.js';
import type { EditionProblemsView } from './problems.view.js';

/** What stands in the way of an edition: one statement of facts, and the domain's function that the board asks too. */
@Injectable()
export class ProblemsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async facts(who: Who, year: number): Promise<EditionFacts> {
    const row = await editionFacts(this.db, who, year);
    if (!row) throw refuse('not-found');
    return factsOf(row, localDate(this.clock.now(), countryZone));
  }

  async ground(who: Who, year: number): Promise<EditionGround> {
    return editionGround(await this.facts(who, year));
  }

  async problems(who: Who, year: number, language: Language): Promise<EditionProblemsView> {
    const ground = await this.ground(who, year);
    const names = factNames(ground, language);
    const items = problemsIn(ground).map(({ occurrenceId, conflict }) => names.described(occurrenceId, conflict));
    const of = (severity: string) => items.filter((item) => item.severity === severity).length;
    return {
      items,
      counts: { blocking: of('blocking'), warning: of('warning') },
      unknownWays: unknownWays(ground),
    };
  }
}

function factsOf({ occurrences, timeZones, ...row }: EditionFactsRow, today: string): EditionFacts {
  return {
    ...row,
    today,
    occurrences: occurrences.map(({ quorum, deadline, ...one }) => ({
      ...one,
      quorum: {
        reached: quorum.reached,
        missing: quorum.needed - quorum.met,
        deadline: deadline === null ? null : localDate(deadline, countryZone),
      },
    })),
    zones: Object.fromEntries(
      [...new Set([...timeZones, countryZone])].map((zone) => [zone, offsetsOf(zone, row.edition.year)]),
    ),
  };
}
