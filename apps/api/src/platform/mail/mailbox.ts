import { ImapFlow } from 'imapflow';

/** A letter in a mailbox. */
export interface MailboxLetter {
  uid: number;
  /** Null: larger than was asked for, and not fetched. */
  raw: Buffer | null;
}

const SECOND = 1000;
/** How long a quiet mailbox is believed to be quiet, should its server forget to say otherwise. */
const LOOK_AGAIN = 60 * SECOND;
/** A server far away answers a question for a hundred letters as fast as for one. */
const SIZES_AT_ONCE = 100;

/** One mailbox over IMAP (RFC 9051), as long as its connection lasts. */
export class Mailbox {
  private readonly client: ImapFlow;
  private readonly path: string;
  private ended = false;
  /** Something arrived since the last look: also while letters were being read. */
  private news = false;
  private heard?: () => void;
  private readonly end: Promise<void>;

  constructor(address: string) {
    const url = new URL(address);
    this.path = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
    const secure = url.protocol === 'imaps:';
    this.client = new ImapFlow({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (secure ? 993 : 143),
      secure,
      // Without TLS only where the address says so and the server offers none.
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      connectionTimeout: 15 * SECOND,
      greetingTimeout: 15 * SECOND,
      socketTimeout: 5 * LOOK_AGAIN,
      maxIdleTime: 4 * LOOK_AGAIN,
    });
    this.client.on('error', () => undefined);
    this.client.on('exists', () => {
      this.news = true;
      this.heard?.();
    });
    this.end = new Promise((ended) =>
      this.client.once('close', () => {
        this.ended = true;
        ended();
      }),
    );
  }

  /** Connects; answers with what the mailbox's UIDs are worth (UIDVALIDITY). */
  async open(): Promise<string> {
    await this.client.connect();
    const { uidValidity } = await this.client.mailboxOpen(this.path);
    return String(uidValidity);
  }

  /** Letters after a UID, oldest first; without one those that nobody has read. Larger ones than `most` octets without theirs. */
  async *after(uid: number | null, most: number): AsyncGenerator<MailboxLetter> {
    this.news = false;
    const found = await this.client.search(uid === null ? { seen: false } : { uid: `${uid + 1}:*` }, { uid: true });
    // `n:*` names the last letter even where it is older (RFC 9051 §9).
    const uids = (found || []).filter((one) => uid === null || one > uid).sort((one, other) => one - other);
    for (let at = 0; at < uids.length; at += SIZES_AT_ONCE) yield* this.fetch(uids.slice(at, at + SIZES_AT_ONCE), most);
  }

  private async *fetch(uids: readonly number[], most: number): AsyncGenerator<MailboxLetter> {
    const known = await this.client.fetchAll(uids.join(), { uid: true, size: true }, { uid: true });
    const sizes = new Map(known.map(({ uid, size }) => [uid, size]));
    for (const uid of uids) {
      const size = sizes.get(uid);
      if (size === undefined) continue;
      const letter = size <= most && (await this.client.fetchOne(String(uid), { source: true }, { uid: true }));
      if (letter === false) yield { uid, raw: null };
      else if (letter.source) yield { uid, raw: letter.source };
    }
  }

  /** For whoever else looks into the mailbox: we go by UIDs. */
  async markRead(uid: number): Promise<void> {
    await this.client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  }

  /** Until something arrives, or it is time to look. @throws when the connection is lost. */
  async wait(): Promise<void> {
    if (!this.news && !this.ended) {
      let timer: NodeJS.Timeout | undefined;
      const news = new Promise<void>((heard) => {
        this.heard = heard;
        timer = setTimeout(heard, LOOK_AGAIN);
      });
      this.client.idle().catch(() => undefined);
      await Promise.race([news, this.end]);
      clearTimeout(timer);
      this.heard = undefined;
    }
    if (this.ended) throw new Error('the connection to the mailbox was lost');
  }

  close(): void {
    this.client.close();
  }
}
