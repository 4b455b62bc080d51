import { once } from 'node:events';
import { createConnection } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

interface StoredMessage {
  flags: string[];
  raw: string;
}
interface ImapServer {
  listen(port: number, host: string, listening: () => void): void;
  close(closed: () => void): void;
  appendMessage(mailbox: string, flags: string[], date: Date | false, raw: string): unknown;
  getMailbox(path: string): { messages: StoredMessage[]; uidvalidity: number };
  server: { address(): { port: number }; on(event: 'connection', heard: (socket: Socket) => void): void };
}
type Socket = ReturnType<typeof createConnection>;

/** A mail server for one mailbox: letters come by SMTP and are read over IMAP, both on real sockets. */
export async function startMailServer() {
  const imap = hoodiecrow({ plugins: ['ID', 'IDLE', 'NAMESPACE', 'UNSELECT', 'LITERALPLUS'] }) as unknown as ImapServer;
  const sockets = new Set<Socket>();
  let connections = 0;
  imap.server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => undefined));
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => imap.listen(0, '127.0.0.1', listening));
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        imap.appendMessage('INBOX', [], new Date(), Buffer.concat(chunks).toString('binary'));
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const transport = createTransport({
    host: '127.0.0.1',
    port: (smtp.server.address() as { port: number }).port,
    secure: false,
    ignoreTLS: true,
  });
  return {
    url: `imap://testuser:testpass@127.0.0.1:${imap.server.address().port}/INBOX`,
    /** As a partner's mail server delivers it. */
    deliver: (raw: Buffer) =>
      transport.sendMail({ envelope: { from: 'a@korgau.example', to: 'birge@mail.example' }, raw }),
    read: () => imap.getMailbox('INBOX').messages.map(({ flags }) => flags.includes('\\Seen')),
    connections: () => connections,
    /** Every connection breaks, without a word. */
    hangUp: () => sockets.forEach((socket) => socket.destroy()),
    async close() {
      transport.close();
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((closed) => smtp.close(() => closed()));
      await new Promise<void>((closed) => imap.close(closed));
    },
  };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
