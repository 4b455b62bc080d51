import hoodiecrow from 'hoodiecrow-imap';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

const HOST = 'mail.birge.example';
const MAILBOX = `birge@${HOST}`;
/** What the server found out about who handed over a letter to the mailbox, as RFC 8601 writes it. */
const proof = (domain: string) => `Authentication-Results: ${HOST}; dkim=pass header.d=${domain}\r\n`;

/** The world's mail in one server: what goes to Birge's mailbox is read there over IMAP, all else is the partners'. */
export interface MailServer {
  /** What Birge has to be told of it. */
  settings: Record<string, string>;
  /** What came for a partner, the latest last. */
  lettersTo(address: string): ParsedMail[];
  /** Waits until so many letters have come for her. */
  untilLetters(address: string, count: number): Promise<ParsedMail[]>;
  /** A partner's own mail server sends this. */
  send(letter: SendMailOptions): Promise<void>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const imap = hoodiecrow({ plugins: ['ID', 'IDLE', 'NAMESPACE', 'UNSELECT', 'LITERALPLUS'] });
  await new Promise<void>((listening) => imap.listen(0, '127.0.0.1', listening));
  const letters: { to: string; letter: ParsedMail }[] = [];
  const listeners = new Set<() => void>();
  const take = async (raw: Buffer, from: string, to: readonly string[]): Promise<void> => {
    const letter = await simpleParser(raw);
    for (const address of to) {
      if (address.endsWith(`@${HOST}`))
        imap.appendMessage('INBOX', [], new Date(), proof(from.split('@')[1] ?? '') + raw.toString('latin1'));
      else letters.push({ to: address, letter });
    }
    listeners.forEach((listener) => listener());
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = mailFrom ? mailFrom.address : '';
        const to = rcptTo.map(({ address }) => address);
        take(Buffer.concat(chunks), from, to).then(() => done(), done);
      });
    },
  });
  await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', () => listening()));
  const { port } = smtp.server.address() as { port: number };
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  const lettersTo = (address: string) => letters.flatMap(({ to, letter }) => (to === address ? [letter] : []));
  return {
    settings: {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: `Birge <${MAILBOX}>`,
      REPLY_ADDRESS: MAILBOX,
      IMAP_URL: `imap://testuser:testpass@127.0.0.1:${imap.server.address().port}/INBOX`,
      MAIL_AUTHSERV_ID: HOST,
    },
    lettersTo,
    untilLetters: (address, count) =>
      new Promise((come, fail) => {
        const look = () => {
          if (lettersTo(address).length < count) return;
          clearTimeout(late);
          listeners.delete(look);
          come(lettersTo(address));
        };
        const late = setTimeout(() => {
          listeners.delete(look);
          fail(new Error(`${address} has ${lettersTo(address).length} letters, not ${count}`));
        }, 20_000);
        listeners.add(look);
        look();
      }),
    async send(letter) {
      await transport.sendMail(letter);
    },
    async close() {
      transport.close();
      await new Promise<void>((closed) => smtp.close(() => closed()));
      await new Promise<void>((closed) => imap.close(() => closed()));
    },
  };
}
