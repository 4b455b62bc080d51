import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import hoodiecrow from 'hoodiecrow-imap';
import pg from 'pg';
import { extent } from './extent.js';
import { shown } from './figures.js';
import { residentOf, type MailFigures } from './memory.js';
import { makeDataFolder, removeDataFolder, startProduct } from './product.js';
import { layInvitations, repliesTaken, type Invited } from './replies.sql.js';
import { table } from './table.js';

/** Our own mail server vouches for every letter: DNS is not what is measured. */
const SERVER = 'mx.bench.example';
const PARTS = 5;
const PATIENCE = 30 * 60_000;

/** Replies as a calendar writes them, read from a mailbox over IMAP until each is an answer; the memory meanwhile. */
export async function measureMailIn(): Promise<MailFigures> {
  const mailbox = hoodiecrow({ plugins: ['ID', 'IDLE', 'NAMESPACE', 'UNSELECT', 'LITERALPLUS'] });
  // It writes an answer in small pieces, which would wait for each other (RFC 896).
  mailbox.server.on('connection', (socket) => socket.setNoDelay(true));
  await new Promise<void>((listening) => mailbox.listen(0, '127.0.0.1', listening));
  const { port } = mailbox.server.address() as { port: number };
  const folder = makeDataFolder();
  try {
    const product = await startProduct(folder, 'apps/api/dist/main.js', {
      IMAP_URL: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
      MAIL_AUTHSERV_ID: SERVER,
    });
    const db = new pg.Pool({ connectionString: product.databaseUrl, max: 4 });
    db.on('error', () => undefined);
    try {
      const invited = await layInvitations(db, extent.replies);
      const rows: string[][] = [];
      const kept: number[] = [];
      const size = extent.replies / PARTS;
      for (let part = 0; part < PARTS; part += 1) {
        for (const one of invited.slice(part * size, (part + 1) * size))
          mailbox.appendMessage('INBOX', [], new Date(), replyOf(one));
        const begun = performance.now();
        const wanted = (part + 1) * size;
        for (let taken = await repliesTaken(db); taken.letters < wanted; taken = await repliesTaken(db)) {
          if (performance.now() - begun > PATIENCE)
            throw new Error(`${taken.letters} letters were read, ${wanted} wanted`);
          await sleep(100);
        }
        const { answers } = await repliesTaken(db);
        const memory = residentOf(product.pid, product.serverPid);
        kept.push(memory?.application ?? NaN);
        rows.push([
          `${shown(wanted - size + 1)} to ${shown(wanted)}`,
          `${shown((size / (performance.now() - begun)) * 1000)}/s`,
          shown(answers),
          memory ? `${Math.round(memory.application / 1_048_576)} MB` : '–',
        ]);
      }
      return {
        text: table(
          `${shown(extent.replies)} calendar replies read over IMAP, from a mailbox to an answer`,
          ['letters', 'read', 'answers in all', 'application’s memory after'],
          rows,
        ),
        early: kept[0]!,
        late: kept.at(-1)!,
      };
    } finally {
      await db.end();
      await product.stop();
    }
  } finally {
    await removeDataFolder(folder);
    const closed = once(mailbox.server as never, 'close');
    mailbox.close(() => undefined);
    await Promise.race([closed, sleep(1_000)]);
  }
}

function replyOf({ event, tag, address }: Invited): string {
  const partstat = ['ACCEPTED', 'TENTATIVE', 'DECLINED'][address.length % 3];
  const calendar = `BEGIN:VCALENDAR\r\nPRODID:-//Bench//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:${event}@birge\r
DTSTAMP:20260702T041500Z\r\nDTSTART:20260730T070000Z\r\nDTEND:20260730T080000Z\r\nORGANIZER:mailto:birge+${tag}@mail.example\r
ATTENDEE;PARTSTAT=${partstat};CN=Жанар Мұсаева:mailto:${address}\r\nCOMMENT:Келеміз\\, бірақ көлік керек\r\nSEQUENCE:0\r
END:VEVENT\r\nEND:VCALENDAR\r\n`;
  const base64 = Buffer.from(calendar).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Authentication-Results: ${SERVER}; dkim=pass header.d=partner.example\r\nFrom: <${address}>\r
To: <birge+${tag}@mail.example>\r\nSubject: Accepted: a card\r\nMessage-ID: <${tag}@partner.example>\r\nMIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nI accept.\r\n--b\r
Content-Type: text/calendar; charset=utf-8; method=REPLY\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--b--\r\n`;
}
