import { Injectable } from '@nestjs/common';
import {
  judgeReply,
  type Claim,
  type InboundKind,
  type InboundSource,
  type InboundState,
  type ReadReply,
} from '@birge/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { lockEvents } from '../../platform/database/locks.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { readMail, type ReadMail } from '../calendar-mail/read-mail.js';
import { ReplyAnswers, type Applied } from './apply-reply.js';
import { keepMail, rememberRead, repliedTo, settleMail, type MailboxPosition } from './inbox.queries.js';
import { recordBounce } from './record-bounce.js';
import { SenderProof } from './sender-proof.js';
import { contentOf, eventOfUid, whoseReply, type Whose } from './whose-reply.js';

export interface Taken {
  /** Null where the letter has been here before: nothing changed. */
  id: string | null;
  state: InboundState | 'duplicate';
  reason: string | null;
}

interface Settled {
  state: InboundState;
  reason: string | null;
}

interface Understood {
  mail: ReadMail;
  whose: Whose;
  authenticated: boolean;
}

const claimOf = (reply: ReadReply, { mail, whose, authenticated }: Understood): Claim => ({
  event: eventOfUid(reply.uid),
  attendee: reply.attendee,
  sender: mail.sender,
  authenticated,
  tagged: whose.tagged,
  invitation: whose.to && { event: whose.to.eventId, contact: whose.to.contactEmail },
  ownDomains: whose.to?.ownDomains ?? [],
});

/** Takes letters that came in, each once, whichever way and however often it is delivered. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: Audit,
    private readonly proof: SenderProof,
    private readonly answers: ReplyAnswers,
    private readonly mailer: Mailer,
  ) {}

  /** `position` is where it stands in a mailbox: committed with what it does, so that neither happens without the other. */
  async take(raw: Buffer, source: InboundSource, position?: MailboxPosition): Promise<Taken> {
    const mail = readMail(raw);
    const whose = await whoseReply(this.db, mail);
    // Asked before anything is locked: DNS may be slow.
    const authenticated = mail.replies.length > 0 && whose.to !== null && (await this.proof.vouchesFor(mail, raw));
    const taken = await this.db.transaction(async (tx) => {
      if (whose.eventId) await lockEvents(tx, [whose.eventId]);
      if (position) await rememberRead(tx, position);
      return this.keep(tx, mail, source, whose, authenticated);
    });
    if (taken.state === 'applied') void this.mailer.wake();
    return taken;
  }

  /** A letter that cannot be read, or that our own code fails on: written down with its reason, and passed over. */
  async passOver(raw: Buffer, source: InboundSource, reason: string, position?: MailboxPosition): Promise<Taken> {
    const mail: ReadMail = { ...readMail(raw.subarray(0, 0)), contentHash: readMail(raw).contentHash };
    return this.db.transaction(async (tx) => {
      if (position) await rememberRead(tx, position);
      const what = { kind: 'broken', content: [], invitationId: null, eventId: null } as const;
      return this.settle(tx, await keepMail(tx, mail, source, what), { state: 'noted', reason });
    });
  }

  private async keep(
    tx: EntityManager,
    mail: ReadMail,
    source: InboundSource,
    whose: Whose,
    authenticated: boolean,
  ): Promise<Taken> {
    // What it is now that nobody else writes to the event.
    const to = whose.to && (await repliedTo(tx, whose.to.invitationId));
    const kind = kindOf(mail);
    const content = kind === 'reply' || kind === 'counter' || kind === 'other' ? contentOf(mail, to) : [];
    const eventId = to?.eventId ?? whose.eventId;
    const id = await keepMail(tx, mail, source, { kind, content, invitationId: to?.invitationId ?? null, eventId });
    if (id === null) return { id, state: 'duplicate', reason: null };
    const settled = await this.decide(tx, id, { mail, kind, content, whose: { ...whose, to }, authenticated });
    if (settled.state === 'unverified')
      await this.audit.record(
        tx,
        null,
        { action: 'mail.received', subject: 'inbound-mail', subjectId: id, eventId, after: { reason: settled.reason } },
        'partner',
      );
    return this.settle(tx, id, settled);
  }

  private async settle(tx: EntityManager, id: string | null, { state, reason }: Settled): Promise<Taken> {
    if (id === null) return { id, state: 'duplicate', reason: null };
    await settleMail(tx, id, state, reason);
    return { id, state, reason };
  }

  private async decide(
    tx: EntityManager,
    mailId: string,
    it: Understood & { kind: InboundKind; content: ReadReply[] },
  ): Promise<Settled> {
    const { mail, kind, content, whose } = it;
    if (mail.bounce) return this.bounced(tx, mail.bounce);
    // A person who answers in words is heard by a person; what comes to no reply address is nobody's answer.
    if (kind === 'other' && whose.to) return { state: 'unverified', reason: 'no-answer-in-it' };
    if (kind !== 'reply' && kind !== 'counter') return { state: 'noted', reason: mail.broken };
    const claims = content.map((reply) => ({ reply, trust: judgeReply(claimOf(reply, it)) }));
    // One that is not believed makes the whole letter a coordinator's to judge, before anything of it counts.
    for (const { trust } of claims) if (!trust.trusted) return { state: 'unverified', reason: trust.reason };
    const results: Applied[] = [];
    for (const { reply, trust } of claims) {
      const delegate = trust.trusted ? trust.delegate : null;
      results.push(await this.answers.apply(tx, whose.to!, { mailId, reply, delegate }));
    }
    return settledBy(results);
  }

  private async bounced(tx: EntityManager, bounce: NonNullable<ReadMail['bounce']>): Promise<Settled> {
    const message = await recordBounce(tx, bounce);
    if (message)
      await this.audit.record(
        tx,
        null,
        { action: 'message.bounced', subject: 'message', subjectId: message.id, eventId: message.eventId },
        'system',
      );
    return { state: 'noted', reason: message ? null : 'not-ours' };
  }
}

function kindOf({ broken, bounce, automatic, replies }: ReadMail): InboundKind {
  if (broken) return 'broken';
  if (replies.length > 0) return replies.some(({ method }) => method === 'COUNTER') ? 'counter' : 'reply';
  if (bounce) return 'bounce';
  return automatic ? 'automatic' : 'other';
}

/** What became of a letter whose replies were all believed. */
function settledBy(results: readonly Applied[]): Settled {
  const changed = results.filter((one) => one === 'applied' || one === 'former');
  const not = results.find((one) => one !== 'applied' && one !== 'former' && one !== 'unchanged') ?? null;
  if (changed.length > 0) return { state: 'applied', reason: not ?? (changed.includes('applied') ? null : 'former') };
  if (not === 'unknown-occurrence') return { state: 'unverified', reason: not };
  return not ? { state: 'kept', reason: not } : { state: 'noted', reason: 'unchanged' };
}
