import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { startApp, type TestApp } from '../../../test/app.js';
import { Mailer } from './mailer.js';

/** A mail server that keeps what it gets; `judge` may refuse a letter. */
async function startSink(options: SMTPServerOptions = {}) {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.server.address() as { port: number };
  return { letters, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((closed) => server.close(closed)) };
}

/** A server that listens, takes the whole letter and hangs up without a word. */
async function startMute() {
  const server: Server = createServer((socket) => {
    let talk = '';
    socket.on('error', () => undefined);
    socket.write('220 mute\r\n');
    socket.on('data', (bytes: Buffer) => {
      talk += bytes.toString();
      if (/\r\n\.\r\n$/.test(talk)) return void socket.destroy();
      for (const line of bytes.toString().split('\r\n'))
        if (/^(EHLO|HELO|MAIL|RCPT)/.test(line)) socket.write('250 fine\r\n');
        else if (line === 'DATA') socket.write('354 go on\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((closed) => server.close(closed)) };
}

const queue = async ({ db }: TestApp, more: Record<string, unknown> = {}): Promise<string> => {
  const columns = {
    state: 'queued',
    recipient: 'zhanar@partner.example',
    next_try_at: null,
    handed_over_at: null,
    ...more,
  };
  const [row] = await db.query(
    `INSERT INTO message (kind, language, subject, body, message_id, state, recipient, next_try_at, handed_over_at)
     VALUES ('invitation', 'kk', 'Шақыру: «Бірге» флешмобы', E'Құрметті Жанар!\\n.\\nнүктемен', '<' || gen_random_uuid() || '@birge.example>', $1, $2, $3, $4)
     RETURNING id`,
    Object.values(columns),
  );
  return row.id;
};
const messageOf = async ({ db }: TestApp, id: string) =>
  (await db.query('SELECT * FROM message WHERE id = $1', [id]))[0];
const mailing = (url: string) => startApp({ SMTP_URL: url, MAIL_FROM: 'Бірге <birge@mail.example>' });
const drain = (birge: TestApp) => birge.app.get(Mailer).wake();

describe('a letter in the outbox', () => {
  test('leaves once, with the identity that was fixed before, and is marked as sent', async () => {
    const sink = await startSink();
    const birge = await mailing(sink.url);
    const id = await queue(birge);
    await Promise.all([drain(birge), drain(birge), drain(birge)]);
    const message = await messageOf(birge, id);
    expect(message).toMatchObject({ state: 'sent', attempts: 1, failure: null, next_try_at: null });
    expect(message.sent_at).toBeInstanceOf(Date);
    expect(sink.letters).toHaveLength(1);
    const [letter] = sink.letters as [string];
    expect(letter).toContain(`Message-ID: ${message.message_id}`);
    expect(letter).toContain('To: zhanar@partner.example');
    expect(letter).toMatch(/^From: =\?UTF-8\?.*<birge@mail\.example>/m);
    const body = Buffer.from(letter.split('\r\n\r\n')[1]!.replace(/\s/g, ''), 'base64').toString('utf8');
    expect(body.replace(/\r\n/g, '\n').trim()).toBe('Құрметті Жанар!\n.\nнүктемен');
    await birge.close();
    await sink.close();
  });

  test('leaves once though two replicas look after it', async () => {
    const sink = await startSink();
    const one = await mailing(sink.url);
    const ids = [];
    for (let n = 0; n < 20; n += 1) ids.push(await queue(one));
    const other = one.app.get(Mailer);
    const second = Reflect.construct(Mailer, [one.db, one.config]) as Mailer;
    await Promise.all([other.wake(), second.wake()]);
    expect(sink.letters).toHaveLength(20);
    expect(new Set(sink.letters.map((letter) => /^Message-ID: (.*)$/im.exec(letter)![1])).size).toBe(20);
    await one.close();
    await sink.close();
  });

  test('waits and tries again when the server says later, and not when it says never', async () => {
    const refusing = await startSink({
      onRcptTo(address, _session, done) {
        const code = address.address.startsWith('later') ? 451 : 550;
        done(Object.assign(new Error('no'), { responseCode: code }));
      },
    });
    const birge = await mailing(refusing.url);
    const [later, never] = [
      await queue(birge, { recipient: 'later@partner.example' }),
      await queue(birge, { recipient: 'never@partner.example' }),
    ];
    await drain(birge);
    const waiting = await messageOf(birge, later);
    expect(waiting).toMatchObject({ state: 'queued', attempts: 1, failure: expect.stringContaining('451') });
    expect(waiting.next_try_at.getTime()).toBeGreaterThan(Date.now() + 30_000);
    expect(await messageOf(birge, never)).toMatchObject({ state: 'failed', failure: expect.stringContaining('550') });
    await drain(birge);
    expect((await messageOf(birge, later)).attempts).toBe(1);
    await birge.db.query(`UPDATE message SET attempts = 9, next_try_at = now() WHERE id = $1`, [later]);
    await drain(birge);
    expect(await messageOf(birge, later)).toMatchObject({ state: 'failed', attempts: 10 });
    await birge.close();
    await refusing.close();
  });

  test('stays when there is nobody to take it', async () => {
    const gone = await startSink();
    await gone.close();
    const birge = await mailing(gone.url);
    const id = await queue(birge);
    await drain(birge);
    expect(await messageOf(birge, id)).toMatchObject({ state: 'queued', attempts: 1 });
    await birge.close();
  });

  test('of which nobody knows whether it was taken is perhaps sent, and never sent again by itself', async () => {
    const mute = await startMute();
    const birge = await mailing(mute.url);
    const id = await queue(birge);
    await drain(birge);
    expect(await messageOf(birge, id)).toMatchObject({ state: 'perhaps-sent', attempts: 1 });
    await drain(birge);
    expect(await messageOf(birge, id)).toMatchObject({ state: 'perhaps-sent', attempts: 1 });
    await birge.close();
    await mute.close();
  });

  test('that a process left while sending is perhaps sent once its time is over, or sent where its end had not left', async () => {
    const sink = await startSink();
    const birge = await mailing(sink.url);
    const minute = (n: number) => new Date(Date.now() + n * 60_000);
    const [left, unsaid, underWay] = [
      await queue(birge, { state: 'sending', next_try_at: minute(-1), handed_over_at: minute(-5) }),
      await queue(birge, { state: 'sending', next_try_at: minute(-1) }),
      await queue(birge, { state: 'sending', next_try_at: minute(4) }),
    ];
    await drain(birge);
    expect(await messageOf(birge, left)).toMatchObject({ state: 'perhaps-sent' });
    expect(await messageOf(birge, unsaid)).toMatchObject({ state: 'sent' });
    expect(await messageOf(birge, underWay)).toMatchObject({ state: 'sending' });
    expect(sink.letters).toHaveLength(1);
    await birge.close();
    await sink.close();
  });

  test('under way does not keep the application from ending', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const birge = await mailing(`smtp://127.0.0.1:${(silent.address() as { port: number }).port}`);
    const id = await queue(birge);
    void drain(birge);
    await once(silent, 'connection');
    const began = Date.now();
    await birge.app.close();
    expect(Date.now() - began).toBeLessThan(8_000);
    // It had said nothing yet, so nothing had been handed over.
    expect(await messageOf(birge, id)).toMatchObject({ state: 'queued' });
    await birge.db.destroy();
    await birge.database.drop();
    silent.close();
  });
});
