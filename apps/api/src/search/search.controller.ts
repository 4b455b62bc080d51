import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Allow, WhoIs, type Who } from '../platform/http/allow.js';
import { Answers } from '../platform/http/answers.js';
import { uuidPattern } from '../platform/http/fields/index.js';
import { hitKinds, SearchQuery, SearchView, type HitKind } from './search.dto.js';
import { hitsByName, hitsByWords, type NamedHit } from './search.queries.js';

const MOST_NAMES = 12;

/** `event.{id},venue.{id}` as a list; what is not understood is not there. */
const namedHits = (of: string): NamedHit[] =>
  of
    .split(',')
    .slice(0, MOST_NAMES)
    .flatMap((one) => {
      const [kind, id] = one.split('.');
      const known = hitKinds.includes(kind as HitKind) && id && (kind === 'division' || uuidPattern.test(id));
      return known ? [{ kind: kind as HitKind, id }] : [];
    });

@ApiTags('search')
@Controller('api')
export class SearchController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whatever in the reader's scope is called so: events, oblasts, venues, partners, people. */
  @Get('search')
  @Allow('event:read')
  @Answers(SearchView, 200, 'not-signed-in', 'field-invalid')
  async find(@WhoIs() who: Who, @Query() { q, of, edition }: SearchQuery): Promise<SearchView> {
    const asked = { today: this.clock.today(), edition: edition ?? null };
    if (q) return { items: await hitsByWords(this.db, who, q, asked) };
    const named = namedHits(of ?? '');
    return { items: named.length ? await hitsByName(this.db, who, named, asked) : [] };
  }
}
