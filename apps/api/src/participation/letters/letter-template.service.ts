import { Injectable } from '@nestjs/common';
import {
  scopeOf,
  templateProblems,
  type FieldProblem,
  type LetterTemplate,
  type LetterTemplateKind,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { eventVisible } from '../../events/event-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertInto, lockRow, updateAt } from '../../platform/database/update-at.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { InvitationLinks } from '../invitation-links.js';
import { letterFacts } from './letter-facts.queries.js';
import type {
  ChangeTemplateRequest,
  CreateTemplateRequest,
  LetterPreviewView,
  LetterTemplatesView,
  LetterTemplateView,
  PreviewTemplateRequest,
} from './letter-template.dto.js';
import { letterTemplates, newestInvitation, templateById } from './letter-template.queries.js';
import { previewTemplate } from './preview-template.js';

/** An administrator's words for letters. Taking them away gives a letter the words of the house again. */
@Injectable()
export class LetterTemplateService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly links: InvitationLinks,
  ) {}

  async list(): Promise<LetterTemplatesView> {
    return { items: await letterTemplates(this.db) };
  }

  create(who: Who, request: CreateTemplateRequest): Promise<LetterTemplateView> {
    const { eventTypeId, kind, language, ...words } = request;
    check(kind, words);
    return this.db.transaction(async (tx) => {
      const columns = { event_type_id: eventTypeId ?? null, kind, language, ...words };
      const id = await insertInto(tx, 'letter_template', columns);
      const after = (await templateById(tx, id))!;
      await this.record(tx, who, 'created', null, after);
      return after;
    });
  }

  change(who: Who, id: string, { version, subject, body }: ChangeTemplateRequest): Promise<LetterTemplateView> {
    return this.db.transaction(async (tx) => {
      const before = await seen(tx, id, version);
      check(before.kind, { subject, body });
      await updateAt(tx, 'letter_template', { id, version }, { subject, body });
      const after = (await templateById(tx, id))!;
      await this.record(tx, who, 'changed', before, after);
      return after;
    });
  }

  async remove(who: Who, id: string, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await seen(tx, id, version);
      await tx.query('DELETE FROM letter_template WHERE letter_template.id = $1', [id]);
      await this.record(tx, who, 'removed', before, null);
    });
  }

  /** The words as a letter to whoever was invited last; the personal link of it is none that opens anything. */
  async preview(who: Who, request: PreviewTemplateRequest): Promise<LetterPreviewView> {
    const { kind, language, participationId, subject, body } = request;
    check(kind, { subject, body });
    const [visible] = await this.db.query<unknown[]>(
      `SELECT 1 FROM participation JOIN event ON event.id = participation.event_id
        WHERE participation.id = $1 AND ${eventVisible('event', '$2')}`,
      [participationId, scopeOf(who)],
    );
    const invitationId = visible ? await newestInvitation(this.db, participationId) : null;
    const facts = invitationId && (await letterFacts(this.db, invitationId));
    if (!facts) throw new Refused({ code: 'field-invalid' }, [{ field: 'participationId', code: 'unknown-reference' }]);
    const letter = previewTemplate(kind, { ...facts, language }, { subject, body }, this.clock.now());
    const shown = (letter: string) => this.links.withoutLinks(letter);
    return { subject: letter.subject, text: shown(letter.text), html: shown(letter.html) };
  }

  private record(
    tx: EntityManager,
    who: Who,
    did: 'created' | 'changed' | 'removed',
    before: LetterTemplateView | null,
    after: LetterTemplateView | null,
  ): Promise<void> {
    return this.audit.record(tx, who, {
      action: `letter-template.${did}`,
      subject: 'letter-template',
      subjectId: (after ?? before)!.id,
      before: before && { ...before },
      after: after && { ...after },
    });
  }
}

/** Every problem at its field, the first of each. */
function check(kind: LetterTemplateKind, words: LetterTemplate): void {
  const problems = templateProblems(kind, words);
  const fields = (['subject', 'body'] as const).flatMap((field): FieldProblem[] => {
    const found = problems.find((problem) => problem.field === field);
    return found ? [{ field, code: found.code, values: { placeholder: found.placeholder } }] : [];
  });
  if (fields.length > 0) throw new Refused({ code: 'field-invalid' }, fields);
}

/** Under its lock, at the version that the writer saw. */
async function seen(tx: EntityManager, id: string, version: number): Promise<LetterTemplateView> {
  await lockRow(tx, 'letter_template', id);
  const before = await templateById(tx, id);
  if (!before) throw refuse('not-found');
  if (before.version !== version) throw refuse('stale-version', {}, { current: before });
  return before;
}
