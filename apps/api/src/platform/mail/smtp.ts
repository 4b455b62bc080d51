import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';

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

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

const SECOND = 1000;

/** Sends one letter at a time over SMTP (RFC 5321). */
export class Smtp {
  private readonly transport;

  constructor(url: string) {
    this.transport = createTransport({
      url,
      connectionTimeout: 15 * SECOND,
      greetingTimeout: 15 * SECOND,
      socketTimeout: 60 * SECOND,
    });
  }

  async send(letter: Letter, signal: AbortSignal): Promise<Outcome> {
    const { from, to, subject, text, messageId, html, calendar, replyTo, unsubscribe } = letter;
    const composed = new MailComposer({
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
    const bytes = await composed.build();
    let handedOver = false;
    const raw = new Readable({
      read() {
        // Asked for only when the server is connected and knows who we are: before this nothing can have left.
        handedOver = true;
        this.push(bytes);
        this.push(null);
      },
    });
    try {
      await this.transport.sendMail({ envelope: composed.getEnvelope(), raw, signal });
      return { kind: 'sent' };
    } catch (error) {
      const { code, responseCode, message } = error as SmtpError;
      const failure = message.slice(0, 500);
      if (responseCode) {
        // Our own login being refused says nothing about the letter.
        return { kind: 'refused', permanently: responseCode >= 500 && code !== 'EAUTH', failure };
      }
      if (code === 'EENVELOPE') return { kind: 'refused', permanently: true, failure };
      return handedOver ? { kind: 'unknown', failure } : { kind: 'refused', permanently: false, failure };
    } finally {
      raw.destroy();
    }
  }
}
