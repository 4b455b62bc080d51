import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const NOBODY = 65_534;

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
const answers = (port: number) =>
  new Promise<boolean>((told) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('data', () => (socket.destroy(), told(true))).once('error', () => told(false));
  });

/** Dovecot 2.3 as Debian 12 has it, for one mailbox in a folder of its own; the same to a spec as `startMailServer`'s IMAP. */
export async function startDovecot() {
  const folder = mkdtempSync(join(tmpdir(), 'birge-dovecot-'));
  const port = await freePort();
  const root = process.getuid?.() === 0;
  const owner = root ? NOBODY : process.getuid!();
  for (const part of ['Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp', 'run'])
    mkdirSync(join(folder, part), { recursive: true });
  chmodSync(folder, 0o755);
  if (root)
    for (const part of ['Maildir', 'Maildir/new', 'Maildir/cur', 'Maildir/tmp'])
      chownSync(join(folder, part), NOBODY, NOBODY);
  const self = root
    ? ''
    : `default_internal_user = ${userInfo().username}\ndefault_login_user = ${userInfo().username}\n`;
  writeFileSync(
    join(folder, 'dovecot.conf'),
    `${self}base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/Maildir
passdb {
  driver = static
  args = password=testpass
}
userdb {
  driver = static
  args = uid=${owner} gid=${root ? NOBODY : process.getgid!()} home=${folder}
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  const child = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 100) throw new Error(`Dovecot does not start: see ${folder}/log`);
    await new Promise((again) => setTimeout(again, 100));
  }
  let delivered = 0;
  return {
    port,
    /** As a delivery agent writes into a Maildir: whole, then in its place. */
    append(raw: string): void {
      const name = `${Date.now()}.${process.pid}_${(delivered += 1)}.spec`;
      const draft = join(folder, 'Maildir/tmp', name);
      writeFileSync(draft, raw, 'latin1');
      if (root) chownSync(draft, NOBODY, NOBODY);
      renameSync(draft, join(folder, 'Maildir/new', name));
    },
    /** Of each letter whether it is marked as read, by its file's flags. */
    read: (): boolean[] =>
      [...readdirSync(join(folder, 'Maildir/new')), ...readdirSync(join(folder, 'Maildir/cur'))]
        .filter((name) => name.includes('.spec'))
        .map((name) => /:2,[A-Z]*S/.test(name)),
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
