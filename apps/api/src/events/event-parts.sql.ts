import { epoch, instant, wall } from '../platform/database/sql.js';
import { undeliveredJson } from '../platform/mail/undelivered.js';

/**
 * The parts of an event as JSON, each a subquery of one event: a screen is one statement, however many events it shows.
 * They read the tables of participation and publishing as SQL; nothing is imported from there.
 */

/** iCalendar's SEQUENCE of the whole event: it rises with every material change, also with one that is taken back. */
export const slotSequence = (event: string) =>
  `(SELECT coalesce(sum(occurrence.sequence), 0)::int FROM occurrence WHERE occurrence.event_id = ${event}.id)`;

export const peopleJson = (occurrence: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('assignmentId', assignment.id, 'personId', person.id, 'name', person.name, 'dutyId', assignment.duty_id)
                   ORDER BY duty.position, person.name)
    FROM assignment JOIN person ON person.id = assignment.person_id JOIN duty ON duty.id = assignment.duty_id
   WHERE assignment.occurrence_id = ${occurrence}.id), '[]')`;

export const divisionOfOccurrence = (occurrence: string, event: string) => `(
  SELECT venue_division.division_id FROM venue_division, edition
   WHERE venue_division.venue_id = ${occurrence}.venue_id AND edition.id = ${event}.edition_id
     AND venue_division.valid @> coalesce(${occurrence}.wall_start::date, ${event}.window_from, edition.starts_on))`;

/** An occurrence's own divisions: that of its venue as of its date, else those that the event names. */
const divisionsOfOccurrence = (occurrence: string, event: string) => `CASE WHEN ${occurrence}.venue_id IS NOT NULL
  THEN coalesce((SELECT jsonb_agg(at.division_id) FROM (SELECT ${divisionOfOccurrence(occurrence, event)} AS division_id) at
                  WHERE at.division_id IS NOT NULL), '[]')
  ELSE coalesce((SELECT jsonb_agg(event_division.division_id ORDER BY event_division.division_id) FROM event_division
                  WHERE event_division.event_id = ${event}.id), '[]') END`;

/** When, where and who, as the board's cards and the event's page both show it. `mayMove` is the service's to add. */
export const occurrenceJson = (occurrence: string, event: string) => `jsonb_build_object(
  'occurrenceId', ${occurrence}.id, 'venueId', ${occurrence}.venue_id,
  'spaceIds', coalesce((SELECT jsonb_agg(occurrence_space.space_id ORDER BY occurrence_space.space_id) FROM occurrence_space
                         WHERE occurrence_space.occurrence_id = ${occurrence}.id), '[]'),
  'place', ${occurrence}.place, 'divisions', ${divisionsOfOccurrence(occurrence, event)},
  'start', ${wall(`${occurrence}.wall_start`)}, 'end', ${wall(`${occurrence}.wall_end`)},
  'zone', ${occurrence}.zone, 'offsetStart', ${occurrence}.offset_start,
  'startsAt', ${epoch(`${occurrence}.starts_at`)}, 'endsAt', ${epoch(`${occurrence}.ends_at`)},
  'occupiedFrom', ${epoch(`lower(${occurrence}.occupied)`)}, 'occupiedTo', ${epoch(`upper(${occurrence}.occupied)`)},
  'allDay', ${occurrence}.all_day, 'setupMinutes', ${occurrence}.setup_minutes, 'teardownMinutes', ${occurrence}.teardown_minutes,
  'trayReason', ${occurrence}.tray_reason, 'people', ${peopleJson(occurrence)}, 'version', ${occurrence}.version)`;

export const occurrencesJson = (event: string) => `coalesce((
  SELECT jsonb_agg(${occurrenceJson('occurrence', event)} || jsonb_build_object(
           'sequence', occurrence.sequence,
           'venue', CASE WHEN venue.id IS NOT NULL THEN jsonb_build_object('id', venue.id, 'name', venue.name, 'city', venue.city) END,
           'spaces', coalesce((SELECT jsonb_agg(jsonb_build_object('id', space.id, 'name', space.name) ORDER BY space.position, space.id)
                                 FROM occurrence_space JOIN space ON space.id = occurrence_space.space_id
                                WHERE occurrence_space.occurrence_id = occurrence.id), '[]'))
         ORDER BY occurrence.wall_start NULLS LAST, occurrence.id)
    FROM occurrence LEFT JOIN venue ON venue.id = occurrence.venue_id
   WHERE occurrence.event_id = ${event}.id), '[]')`;

/** What organizations take part in, as SQL: how its participations are found, and the digest that an answer counts for. */
export interface ParticipationSubject {
  of: string;
  digest: string;
}
const ofEvent = (event: string): ParticipationSubject => ({
  of: `participation.event_id = ${event}.id`,
  digest: `${event}.slot_digest`,
});

/** Of every participation its latest answer, and whether what that answered is what is true: time and place as they are now. */
export const latestAnswers = (event: string) => latestAnswersTo(ofEvent(event));
const latestAnswersTo = ({ of, digest }: ParticipationSubject) => `
  SELECT participation.id, participation.organization_id, participation.role, participation.position, participation.asked,
         participation.asked_for, participation.version, coalesce(latest.answer, 'needs-action') AS answer, latest.at,
         coalesce(latest.slot_digest = ${digest}, false) AS current
    FROM participation
    LEFT JOIN LATERAL (SELECT answer.answer, answer.at, answer.slot_digest FROM answer
                        WHERE answer.participation_id = participation.id ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true
   WHERE ${of}`;

export const requirementMetSql = (event: string) => `
  (NOT requirement.needed OR CASE requirement.kind WHEN 'permission' THEN requirement.granted IS TRUE
     ELSE EXISTS (SELECT FROM (${latestAnswers(event)}) given
                   WHERE given.role = requirement.role AND given.answer = 'accepted' AND given.current) END)`;

export const requirementWord = (requirement: string) =>
  `CASE WHEN ${requirement}.short = '{}' THEN ${requirement}.label ELSE ${requirement}.short END`;

/** The same as `quorum` in libs/domain, which the tests hold it to. */
export const quorumJson = (event: string) => `(
  SELECT jsonb_build_object('met', count(*) FILTER (WHERE met), 'needed', count(*), 'reached', bool_and(met) IS NOT FALSE)
    FROM (SELECT ${requirementMetSql(event)} AS met FROM requirement
           WHERE requirement.event_id = ${event}.id AND requirement.needed) needed)`;

/** With what is missing, in the short words that a card has room for. */
export const quorumTold = (event: string) => `(
  SELECT jsonb_build_object('met', count(*) FILTER (WHERE met), 'needed', count(*), 'reached', bool_and(met) IS NOT FALSE,
           'missing', coalesce(jsonb_agg(needed.word ORDER BY needed.position, needed.id) FILTER (WHERE NOT met), '[]'))
    FROM (SELECT ${requirementMetSql(event)} AS met, requirement.position, requirement.id, ${requirementWord('requirement')} AS word
            FROM requirement WHERE requirement.event_id = ${event}.id AND requirement.needed) needed)`;

export const requirementsJson = (event: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object(
           'id', requirement.id, 'kind', requirement.kind, 'role', requirement.role, 'label', requirement.label,
           'short', requirement.short, 'applies', requirement.applies, 'decided', requirement.decided, 'leadDays', requirement.lead_days, 'needed', requirement.needed, 'neededBy', requirement.needed_by,
           'sentOn', requirement.sent_on, 'answeredOn', requirement.answered_on, 'granted', requirement.granted,
           'number', requirement.number, 'met', ${requirementMetSql(event)}, 'version', requirement.version)
         ORDER BY requirement.position, requirement.id)
    FROM requirement WHERE requirement.event_id = ${event}.id), '[]')`;

/** `mail`: SQL that is true where the reader may see the addresses of contacts. */
export const participationsJson = (event: string, mail: string) => participationsOf(ofEvent(event), mail);
export const participationsOf = (subject: ParticipationSubject, mail: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object(
           'id', given.id,
           'organization', jsonb_build_object('id', organization.id, 'name', organization.name, 'shortName', organization.short_name),
           'role', given.role, 'asked', given.asked, 'askedFor', given.asked_for, 'answer', given.answer, 'current', given.current,
           'answeredAt', ${instant('given.at')}, 'version', given.version,
           'answers', coalesce((
             SELECT jsonb_agg(jsonb_build_object(
                      'answer', answer.answer, 'note', answer.note, 'answeredBy', answer.answered_by, 'via', answer.via,
                      'at', ${instant('answer.at')}, 'current', answer.slot_digest IS NOT DISTINCT FROM ${subject.digest},
                      'occurrenceId', answer.occurrence_id, 'occurrenceAnswer', answer.occurrence_answer,
                      'contact', answerer.name, 'delegate', CASE WHEN ${mail} THEN answer.delegate END,
                      'recordedAt', ${instant('answer.recorded_at')},
                      'recordedBy', CASE WHEN recorder.id IS NOT NULL THEN jsonb_build_object('id', recorder.id, 'name', recorder.name) END)
                    ORDER BY answer.at DESC, answer.id DESC)
               FROM answer LEFT JOIN person recorder ON recorder.id = answer.recorded_by
               LEFT JOIN contact answerer ON answerer.id = answer.contact_id
              WHERE answer.participation_id = given.id), '[]'),
           'invitations', coalesce((
             SELECT jsonb_agg(jsonb_build_object(
                      'id', invitation.id,
                      'contact', jsonb_build_object('id', contact.id, 'name', contact.name, 'email', CASE WHEN ${mail} THEN contact.email END),
                      'language', invitation.language, 'deadline', ${instant('invitation.deadline')},
                      'expiresAt', ${instant('invitation.expires_at')}, 'revoked', invitation.revoked_at IS NOT NULL,
                      'createdAt', ${instant('invitation.created_at')},
                      'messageState', (SELECT message.state FROM message WHERE message.invitation_id = invitation.id
                                        ORDER BY message.created_at DESC LIMIT 1),
                      'undelivered', ${undeliveredJson('contact')})
                    ORDER BY invitation.created_at DESC, invitation.id)
               FROM invitation JOIN contact ON contact.id = invitation.contact_id
              WHERE invitation.participation_id = given.id), '[]'))
         ORDER BY array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], given.role), given.position, given.id)
    FROM (${latestAnswersTo(subject)}) given JOIN organization ON organization.id = given.organization_id), '[]')`;

/** How many proposals of its partners nobody has decided yet. */
export const openProposals = (event: string) => `(
  SELECT count(*)::int FROM proposal JOIN participation ON participation.id = proposal.participation_id
   WHERE participation.event_id = ${event}.id AND proposal.state = 'open')`;

/** What the public was told: nothing, what is true now, or something else. */
export const publishedSql = (event: string) =>
  `coalesce((SELECT publication_state.state FROM publication_state WHERE publication_state.event_id = ${event}.id), 'no')`;
