import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Readable } from 'node:stream';

const SECOND = 1000;
/** Servers close a connection by themselves after so many letters; better that we do. */
const MOST_LETTERS = 100;

export interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/** One connection to the mail server (RFC 5321), which takes letter after letter. */
export class SmtpLine {
  /** The server, or the network, ended it. */
  ended = false;
  private letters = 0;

  private constructor(private readonly connection: SMTPConnection) {
    connection.once('end', () => (this.ended = true));
    // Whoever waits for an answer hears it from the call; an idle line that breaks is only not used again.
    connection.on('error', () => (this.ended = true));
  }

  static async open(url: string, signal: AbortSignal): Promise<SmtpLine> {
    const { auth, ...options } = parseConnectionUrl(url);
    const connection = new SMTPConnection({
      ...options,
      connectionTimeout: 15 * SECOND,
      greetingTimeout: 15 * SECOND,
      socketTimeout: 60 * SECOND,
    });
    const line = new SmtpLine(connection);
    await line.settled(signal, (done) => connection.connect((error) => done(error)));
    const { user, pass } = (auth ?? {}) as { user?: string; pass?: string };
    if (user && connection.allowsAuth)
      await line.settled(signal, (done) => connection.login({ user, pass }, (error) => done(error)));
    return line;
  }

  /** Whether it can take another letter. */
  get isOpen(): boolean {
    return !this.ended && this.letters < MOST_LETTERS;
  }

  get wasUsed(): boolean {
    return this.letters > 0;
  }

  async send(envelope: { from: string | false; to: string[] }, letter: Readable, signal: AbortSignal): Promise<void> {
    await this.settled(signal, (done) => this.connection.send(envelope, letter, (error) => done(error)));
    this.letters += 1;
  }

  /** Says goodbye where the line still stands. */
  close(): void {
    if (this.ended) this.connection.close();
    else this.connection.quit();
    this.ended = true;
  }

  /** Hangs up: whatever was half said is thrown away by the server. */
  hangUp(): void {
    this.ended = true;
    this.connection.close();
  }

  /** A step of the talk: it is answered, the line breaks, or nobody wants to wait any longer. */
  private settled(signal: AbortSignal, step: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const failed = (error: unknown) => finish(error instanceof Error ? error : new Error(String(error)));
      const aborted = () => failed(signal.reason);
      const ended = () => failed(Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' }));
      const finish = (error?: Error | null) => {
        signal.removeEventListener('abort', aborted);
        this.connection.removeListener('error', failed);
        this.connection.removeListener('end', ended);
        if (error) {
          this.hangUp();
          reject(error);
        } else resolve();
      };
      if (signal.aborted) return aborted();
      signal.addEventListener('abort', aborted, { once: true });
      this.connection.once('error', failed);
      this.connection.once('end', ended);
      step(finish);
    });
  }
}
