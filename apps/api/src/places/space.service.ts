import { Injectable } from '@nestjs/common';
import { trimmed } from '@birge/domain';
import { DataSource } from 'typeorm';
import { Audit, difference } from '../platform/audit/audit.js';
import { insertInto, json, updateAt } from '../platform/database/update-at.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import type { ChangeSpaceRequest, CreateSpaceRequest, SpaceView } from './space.dto.js';
import { spaceById } from './venue.queries.js';
import { VenueService } from './venue.service.js';

@Injectable()
export class SpaceService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly venues: VenueService,
  ) {}

  create(who: Who, venueId: string, { name, capacity }: CreateSpaceRequest): Promise<SpaceView> {
    return this.db.transaction(async (tx) => {
      const { spaces } = await this.venues.writable(tx, who, venueId);
      const id = await insertInto(tx, 'space', {
        venue_id: venueId,
        name: json(trimmed(name)),
        capacity,
        position: Math.max(-1, ...spaces.map((space) => space.position)) + 1,
      });
      const space = (await spaceById(tx, id))!;
      await this.audit.record(tx, who, {
        action: 'space.created',
        subject: 'space',
        subjectId: id,
        after: audited(space),
      });
      return space;
    });
  }

  change(who: Who, id: string, { version, name, capacity, archived }: ChangeSpaceRequest): Promise<SpaceView> {
    return this.db.transaction(async (tx) => {
      const known = await spaceById(tx, id);
      if (!known) throw refuse('not-found');
      // The venue's lock is every writer's of its spaces too: what is read after it is what is written.
      const venue = await this.venues.writable(tx, who, known.venueId);
      const before = venue.spaces.find((space) => space.id === id)!;
      const written = await updateAt(
        tx,
        'space',
        { id, version },
        {
          name: name && json(trimmed(name)),
          capacity,
          archived_at:
            archived === undefined || archived === before.archived ? undefined : archived ? new Date() : null,
        },
      );
      if (!written) throw refuse('stale-version', {}, { current: before });
      const after = (await spaceById(tx, id))!;
      await this.audit.record(tx, who, {
        action: 'space.changed',
        subject: 'space',
        subjectId: id,
        ...difference(audited(before), audited(after)),
      });
      return after;
    });
  }
}

const audited = ({ venueId, name, capacity, archived }: SpaceView) => ({ venueId, name, capacity, archived });
