import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { startDovecot } from './dovecot-server.js';

/** The store behind a mailbox: in this process, or Dovecot's (`npm run test:dovecot`). */
interface Store {
  port: number;
  append(raw: string): void;
  read(): boolean[];
  close(): Promise<void>;
}

interface ImapServer {
  listen(port: number, host: string, listening: () => void): void;
  close(closed: () => void): void;
  appendMessage(mailbox: string, flags: string[], date: Date, raw: string): unknown;
  getMailbox(path: string): { messages: { flags: string[] }[] };
  server: { address(): { port: number } };
}

async function startHere(): Promise<Store> {
  const imap = hoodiecrow({ plugins: ['ID', 'IDLE', 'NAMESPACE', 'UNSELECT', 'LITERALPLUS'] }) as ImapServer;
  await new Promise<void>((listening) => imap.listen(0, '127.0.0.1', listening));
  return {
    port: imap.server.address().port,
    append: (raw) => void imap.appendMessage('INBOX', [], new Date(), raw),
    read: () => imap.getMailbox('INBOX').messages.map(({ flags }) => flags.includes('\\Seen')),
    close: () => new Promise((closed) => imap.close(() => closed())),
  };
}

/** A mail server for one mailbox: letters come by SMTP and are read over IMAP, both on real sockets. */
export async function startMailServer() {
  const store = await (process.env.SPEC_MAIL_SERVER === 'dovecot' ? startDovecot() : startHere());
  const sockets = new Set<Socket>();
  let connections = 0;
  // Between the reader and the server: its connections can be counted, and cut.
  const line = createServer((socket) => {
    connections += 1;
    const server = createConnection(store.port, '127.0.0.1');
    for (const [one, other] of [
      [socket, server],
      [server, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => (sockets.delete(one), other.destroy()));
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        store.append(Buffer.concat(chunks).toString('latin1'));
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const portOf = (server: { address(): unknown }) => (server.address() as { port: number }).port;
  const transport = createTransport({ host: '127.0.0.1', port: portOf(smtp.server), secure: false, ignoreTLS: true });
  return {
    url: `imap://testuser:testpass@127.0.0.1:${portOf(line)}/INBOX`,
    /** As a partner's mail server delivers it. */
    deliver: (raw: Buffer) =>
      transport.sendMail({ envelope: { from: 'a@korgau.example', to: 'birge@mail.example' }, raw }),
    read: () => store.read(),
    connections: () => connections,
    /** Every connection breaks, without a word. */
    hangUp: () => sockets.forEach((socket) => socket.destroy()),
    async close() {
      transport.close();
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((closed) => smtp.close(() => closed()));
      await new Promise<void>((closed) => line.close(() => closed()));
      await store.close();
    },
  };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
