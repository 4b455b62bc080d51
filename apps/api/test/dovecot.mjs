// `npm run test:dovecot`: the specs of the mailbox once more, against Debian's Dovecot instead of a server from npm.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const { stdout, error } = spawnSync('dovecot', ['--version'], { encoding: 'utf8' });
if (error || !/^2\.3\./.test(stdout)) {
  const why = error
    ? 'Dovecot is not installed (apt-get install dovecot-imapd)'
    : `this is Dovecot ${stdout.trim()}, not 2.3`;
  console.log(`0 passed, 0 failed, 1 skipped: ${why}`);
  process.exit(0);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    resolve(import.meta.dirname, '../../../node_modules/jest/bin/jest.js'),
    'src/participation/inbox/inbox-reader',
  ],
  { cwd: resolve(import.meta.dirname, '..'), stdio: 'inherit', env: { ...process.env, SPEC_MAIL_SERVER: 'dovecot' } },
);
process.exit(status ?? 1);
