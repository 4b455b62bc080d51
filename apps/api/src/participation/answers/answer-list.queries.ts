import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventVisible, eventWithin } from '../../events/event-scope.js';
import { containing, pageSql } from '../../platform/database/reading.js';
import { instant } from '../../platform/database/sql.js';
import type { Who } from '../../platform/http/allow.js';
import { PAGE_SIZE } from '../../platform/http/views.js';
import type { AnswerListQuery, AnswerRowView } from './answer-list.view.js';

/** The latest answer of each partner of an edition, the newest first: what came in, whoever gave it and however. */
export const latestAnswerList = (
  db: Pick<EntityManager, 'query'>,
  who: Who,
  query: AnswerListQuery,
): Promise<(AnswerRowView & { total: string })[]> =>
  db.query(
    `SELECT latest.id, subject.event_id AS "eventId", subject.title, organization.id AS "organizationId",
            CASE WHEN organization.short_name = '{}' THEN organization.name ELSE organization.short_name END AS organization,
            participation.role, latest.answer, latest.via, latest.note, latest.answered_by AS "answeredBy",
            ${instant('latest.at')} AS at, latest.slot_digest IS NOT DISTINCT FROM subject.digest AS current,
            CASE WHEN recorder.id IS NOT NULL THEN jsonb_build_object('id', recorder.id, 'name', recorder.name) END AS "recordedBy",
            count(*) OVER () AS total
       FROM participation_subject subject
       JOIN participation ON participation.id = subject.participation_id
       LEFT JOIN event ON event.id = subject.event_id
       JOIN organization ON organization.id = participation.organization_id
       JOIN LATERAL (SELECT answer.* FROM answer WHERE answer.participation_id = participation.id
                      ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true
       LEFT JOIN person recorder ON recorder.id = latest.recorded_by
      WHERE subject.edition_year = $2 AND (event.id IS NULL OR ${eventVisible('event', '$1')})
        AND ($3::text IS NULL OR localized_search(subject.title) LIKE $3 OR localized_search(organization.name) LIKE $3)
        AND ${eventWithin('event', '$4')}
        AND ($5::text IS NULL OR latest.answer = $5) AND ($6::text IS NULL OR latest.via = $6)
      ORDER BY latest.at DESC, latest.id ${pageSql(query.page ?? 1, PAGE_SIZE)}`,
    [scopeOf(who), query.edition, containing(query.q), query.oblast ?? null, query.answer ?? null, query.via ?? null],
  );
