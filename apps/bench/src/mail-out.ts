import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { extent } from './extent.js';
import { megabytes, ratio, shown } from './figures.js';
import { residentOf, type MailFigures } from './memory.js';
import { makeDataFolder, removeDataFolder, startProduct } from './product.js';
import { table } from './table.js';

/** A mail server that counts what it gets and throws it away. */
async function startSink() {
  const sink = { ids: new Set<string>(), letters: 0, bytes: 0, connections: 0, first: 0, last: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect(_session, done) {
      sink.connections += 1;
      done();
    },
    onData(stream, _session, done) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 4096) head += chunk.toString('latin1');
        sink.bytes += chunk.length;
      });
      stream.on('end', () => {
        sink.last = performance.now();
        if (sink.letters === 0) sink.first = sink.last;
        sink.letters += 1;
        sink.ids.add(/^Message-ID: (.*)$/im.exec(head)?.[1] ?? '');
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  return { sink, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((closed) => server.close(closed)) };
}

/** The same letters by the library alone, on as many connections: nothing is stored, nothing is composed anew. */
async function bareSending(url: string, letters: number, size: number): Promise<number> {
  const transport = createTransport({ url, pool: true, maxConnections: 3 });
  const text = 'Приглашение. '.repeat(Math.ceil(size / 48));
  const letter = { from: 'birge@birge.example', to: 'partner@partner.example', subject: 'Приглашение', text };
  const begun = performance.now();
  let left = letters;
  const line = async () => {
    while (left-- > 0) await transport.sendMail(letter);
  };
  await Promise.all([line(), line(), line()]);
  const took = performance.now() - begun;
  transport.close();
  return took;
}

const perSecond = (count: number, milliseconds: number) => `${shown((count * 1000) / milliseconds)}/s`;

/** Invitations as the sample has them, with their HTML, calendar part and personal link, sent to a sink by a Birge of its own. */
export async function measureMailOut(): Promise<MailFigures> {
  const { sink, url, close } = await startSink();
  const folder = makeDataFolder();
  const count = extent.letters;
  try {
    const product = await startProduct(folder, 'apps/api/dist/main.js', {
      SMTP_URL: url,
      MAIL_FROM: 'Birge <birge@birge.example>',
    });
    const db = new pg.Pool({ connectionString: product.databaseUrl, max: 2 });
    db.on('error', () => undefined);
    const before = residentOf(product.pid, product.serverPid)?.application ?? 0;
    await db.query(
      `INSERT INTO message (kind, invitation_id, event_id, contact_id, recipient, language, subject, body, html, calendar, method, message_id, state)
       SELECT letter.kind, letter.invitation_id, letter.event_id, letter.contact_id, letter.recipient, letter.language, letter.subject,
              letter.body, letter.html, letter.calendar, letter.method, '<' || n || '@bench.example>', 'queued'
         FROM generate_series(1, $1::int) n
         CROSS JOIN LATERAL (
           SELECT message.* FROM message JOIN invitation ON invitation.id = message.invitation_id
            WHERE message.kind = 'invitation' AND message.message_id NOT LIKE '%@bench.example>' AND invitation.revoked_at IS NULL
            ORDER BY message.id OFFSET n % 40 LIMIT 1) letter`,
      [count],
    );
    await db.query(`UPDATE invitation SET expires_at = now() + interval '1 year'`);
    const memory: number[] = [];
    let early = NaN;
    while (sink.letters < count) {
      await sleep(250);
      memory.push(residentOf(product.pid, product.serverPid)?.application ?? 0);
      if (Number.isNaN(early) && sink.letters >= count / 5) early = memory.at(-1)!;
    }
    await sleep(500);
    const { rows } = await db.query<{ state: string; count: string }>(
      `SELECT message.state, count(*) FROM message WHERE message.message_id LIKE '%@bench.example>' GROUP BY message.state`,
    );
    await db.end();
    await product.stop();
    const took = sink.last - sink.first;
    const { connections } = sink;
    const ids = sink.ids.size;
    const bare = await bareSending(url, count, sink.bytes / count);
    const late = memory.at(-1) ?? NaN;
    const text = table(
      `Mail: ${shown(count)} invitations to a sink (${rows.map((row) => `${row.state}: ${row.count}`).join(', ')}; ${shown(ids)} Message-IDs)`,
      ['', 'Birge', 'bare nodemailer', 'bare is'],
      [
        ['letters', perSecond(count, took), perSecond(count, bare), ratio(took, bare)],
        ['connections', shown(connections), shown(sink.connections - connections), ''],
        ['memory before (resident)', megabytes(before), '', ''],
        [`memory after ${shown(count / 5)}`, megabytes(early), '', ''],
        [`memory after ${shown(count)}`, megabytes(late), '', ''],
        ['memory, most', megabytes(Math.max(...memory)), '', ''],
      ],
    );
    return { text, early, late };
  } finally {
    await removeDataFolder(folder);
    await close();
  }
}
