import MailComposer from 'nodemailer/lib/mail-composer';
import { letterStream } from './letter-stream.js';
import { SmtpLine, type SmtpError } from './smtp-line.js';

/** A letter as it leaves. */
export interface Letter {
  from: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  html?: string | null;
  /** An iTIP message (RFC 6047): beside the text for a mail program that reads it, and as a file for one that does not. */
  calendar?: { method: string; content: string };
  /** Where a person's or a calendar's reply goes. */
  replyTo?: string;
  /** Where one POST stops letters of this kind (RFC 2369, RFC 8058); a GET there changes nothing. */
  unsubscribe?: string;
}

/** `unknown`: the connection was lost after the letter was handed over and before the server said whether it took it. */
export type Outcome =
  { kind: 'sent' } | { kind: 'refused'; permanently: boolean; failure: string } | { kind: 'unknown'; failure: string };

function composed({ from, to, subject, text, messageId, html, calendar, replyTo, unsubscribe }: Letter) {
  return new MailComposer({
    from,
    to,
    subject,
    text,
    ...(html && { html }),
    ...(calendar && { icalEvent: { ...calendar, filename: 'invite.ics' } }),
    ...(replyTo && { replyTo }),
    messageId,
    // No automatic answers (RFC 3834 §5): nobody reads them here.
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/** Sends letters over SMTP (RFC 5321), each on a line that stands already where there is one. */
export class Smtp {
  private readonly idle: SmtpLine[] = [];

  constructor(private readonly url: string) {}

  /** `handingOver` has to commit that the letter may have left, before its end leaves; where it fails, nothing has. */
  async send(letter: Letter, handingOver: () => Promise<void>, signal: AbortSignal): Promise<Outcome> {
    const message = composed(letter);
    const bytes = await message.build();
    for (;;) {
      const stream = letterStream(bytes, handingOver);
      let line: SmtpLine | undefined;
      try {
        line = await this.line(signal);
        await line.send(message.getEnvelope(), stream, signal);
        this.keep(line);
        return { kind: 'sent' };
      } catch (error) {
        const { code, responseCode, message: said } = error as SmtpError;
        // A line that was idle may have been closed by the server: nothing has left, and a new one is tried.
        if (line?.wasUsed && !stream.readableDidRead && !responseCode && !signal.aborted) continue;
        const failure = said.slice(0, 500);
        if (responseCode) {
          // Our own login being refused says nothing about the letter.
          return { kind: 'refused', permanently: responseCode >= 500 && code !== 'EAUTH', failure };
        }
        if (code === 'EENVELOPE') return { kind: 'refused', permanently: true, failure };
        return stream.handedOver ? { kind: 'unknown', failure } : { kind: 'refused', permanently: false, failure };
      } finally {
        stream.destroy();
      }
    }
  }

  /** Nothing waits to be sent: servers like no silent lines. */
  close(): void {
    for (const line of this.idle.splice(0)) line.close();
  }

  private async line(signal: AbortSignal): Promise<SmtpLine> {
    for (let line = this.idle.pop(); line; line = this.idle.pop()) if (line.isOpen) return line;
    return SmtpLine.open(this.url, signal);
  }

  private keep(line: SmtpLine): void {
    if (line.isOpen) this.idle.push(line);
    else line.close();
  }
}
