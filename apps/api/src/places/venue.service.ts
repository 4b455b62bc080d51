import { Injectable } from '@nestjs/common';
import { can, trimmed, type Language, type Localized } from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { DivisionService } from '../divisions/division.service.js';
import { organizationRecord } from '../organizations/organization.queries.js';
import { Audit, difference } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { takeSlug } from '../platform/database/slugs.js';
import { insertInto, json, lockRow, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { refuse, Refused } from '../platform/http/refuse.js';
import { pageOf } from '../platform/http/views.js';
import { openingHoursProblems, placeVenue, writeOpeningHours } from './venue-parts.js';
import type { ChangeVenueRequest, CreateVenueRequest, VenuesQuery } from './venue.dto.js';
import { venueById, venuesPage } from './venue.queries.js';
import type { VenuesView, VenueView } from './venue.view.js';

@Injectable()
export class VenueService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly divisions: DivisionService,
  ) {}

  async list(who: Who, query: VenuesQuery, language: Language): Promise<VenuesView> {
    const today = this.clock.today();
    return pageOf((page) => venuesPage(this.db, who, today, { ...query, page }, language), query.page);
  }

  view(who: Who, id: string): Promise<VenueView> {
    return this.seen(this.db, who, id);
  }

  create(who: Who, request: CreateVenueRequest): Promise<VenueView> {
    return this.db.transaction(async (tx) => {
      const { divisionId, openingHours = [] } = request;
      if (!can(who, 'venue:write', [divisionId])) throw refuse('not-allowed', { field: 'divisionId' });
      await this.divisions.mustExist(tx, 'divisionId', [divisionId]);
      await this.check(tx, who, request, null);
      const name = trimmed(request.name);
      const id = await insertInto(tx, 'venue', {
        slug: await takeSlug(tx, 'venue', name),
        ...columnsOf(request),
      });
      await placeVenue(tx, id, divisionId, this.clock.today());
      const spaces = request.spaces?.length ? request.spaces : [{ name, capacity: request.capacity }];
      for (const [position, space] of spaces.entries())
        await insertInto(tx, 'space', {
          venue_id: id,
          name: json(trimmed(space.name)),
          capacity: space.capacity,
          position,
        });
      await writeOpeningHours(tx, id, openingHours);
      const after = await this.seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'venue.created',
        subject: 'venue',
        subjectId: id,
        after: audited(after),
      });
      return after;
    });
  }

  change(who: Who, id: string, request: ChangeVenueRequest): Promise<VenueView> {
    return this.db.transaction(async (tx) => {
      const before = await this.writable(tx, who, id);
      const { version, divisionId, openingHours, archived } = request;
      if (version !== before.version) throw refuse('stale-version', {}, { current: before });
      const moves = divisionId !== undefined && divisionId !== before.divisionId;
      if (moves) {
        if (!can(who, 'venue:write', [divisionId])) throw refuse('not-allowed', { field: 'divisionId' });
        await this.divisions.mustExist(tx, 'divisionId', [divisionId]);
      }
      await this.check(tx, who, request, before);
      const written = await updateAt(
        tx,
        'venue',
        { id, version },
        {
          ...columnsOf(request),
          archived_at:
            archived === undefined || archived === before.archived ? undefined : archived ? new Date() : null,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      if (moves) await placeVenue(tx, id, divisionId, this.clock.today());
      if (openingHours) await writeOpeningHours(tx, id, openingHours);
      const after = await this.seen(tx, who, id);
      await this.audit.record(tx, who, {
        action: 'venue.changed',
        subject: 'venue',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return after;
    });
  }

  /** The venue as this person sees it; unseen it is not found. */
  private async seen(tx: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<VenueView> {
    const venue = await venueById(tx, who, this.clock.today(), id);
    if (!venue) throw refuse('not-found');
    return venue;
  }

  /** The venue locked for writing; unseen it is not found, seen and not hers it may not be changed. */
  async writable(tx: EntityManager, who: Who, id: string): Promise<VenueView> {
    await lockRow(tx, 'venue', id);
    const venue = await this.seen(tx, who, id);
    if (!venue.mayWrite) throw refuse('not-allowed');
    return venue;
  }

  /** What no single field can tell: a point is whole, hours do not overlap, the host is one that can be chosen. */
  private async check(
    tx: EntityManager,
    who: Who,
    request: CreateVenueRequest | ChangeVenueRequest,
    before: VenueView | null,
  ): Promise<void> {
    const latitude = request.latitude === undefined ? before?.latitude : request.latitude;
    const longitude = request.longitude === undefined ? before?.longitude : request.longitude;
    const problems = openingHoursProblems(request.openingHours ?? []);
    if ((latitude ?? null) === null && (longitude ?? null) !== null)
      problems.push({ field: 'latitude', code: 'required' });
    if ((latitude ?? null) !== null && (longitude ?? null) === null)
      problems.push({ field: 'longitude', code: 'required' });
    if (problems.length > 0) throw new Refused({ code: 'field-invalid' }, problems);
    const { hostId } = request;
    if (!hostId || hostId === before?.hostId) return;
    const host = await organizationRecord(tx, who, hostId);
    if (!host || host.archived)
      throw new Refused({ code: 'unknown-reference' }, [{ field: 'hostId', code: 'unknown-reference' }]);
  }
}

const text = (value: Localized | undefined) => value && json(trimmed(value));

const columnsOf = (request: CreateVenueRequest | ChangeVenueRequest) => ({
  name: text(request.name),
  kind: request.kind,
  city: text(request.city),
  address: text(request.address),
  directions: text(request.directions),
  latitude: request.latitude,
  longitude: request.longitude,
  capacity: request.capacity,
  host_id: request.hostId,
  consent_needed: request.consentNeeded,
  notice_days: request.noticeDays,
});

const audited = ({ id: _, slug: __, version: ___, hostName: ____, mayWrite: _____, spaces, ...rest }: VenueView) => ({
  ...rest,
  spaces: spaces.map((space) => space.id),
});
