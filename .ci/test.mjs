/**
 * `npm test`: every check there is, one after the other, whatever fails on the way. The last line is the sum:
 * each Jest test counts as one; so does the lint, the type check and the build.
 * `npm test -- lint libs/domain` runs only the checks whose names begin so.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(fileURLToPath(import.meta.url), '../..');
const bin = join(project, 'node_modules', '.bin');
const ownNode = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(ownNode) ? ownNode : process.execPath;
const reports = mkdtempSync(join(tmpdir(), 'birge-reports-'));
const LONGEST = 55 * 60_000;
/** What is sent to the public, whatever database it was read from. */
const BYTES =
  '/calendar/(?:embed|event-images|hostile|kept-bytes|language-switch|nothing-internal|oembed|page-kinds|paper|reader|rendered-pages|rendering-allowance)[.]spec';
/** More failing files than this are no bad luck. */
const MOST_AGAIN = 5;

/** Settings of a Birge that runs on this machine are none of the tests' business. */
const OURS =
  /^(?:PORT|HOST|PUBLIC_URL|BIRGE_\w+|\w*DATABASE_\w+|SMTP_URL|MAIL_FROM|SAMPLE_PASSWORD|TRUST_PROXY|LOG_LEVEL|TEST_POSTGRES|NODE_OPTIONS)$/;
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  CI: '1',
  NX_DAEMON: 'false',
  NX_TUI: 'false',
};

let child;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill(signal);
    rmSync(reports, { recursive: true, force: true });
    process.exit(1);
  });
}

/** Runs a script of a package with our Node; its output goes straight to the reader. */
function run(script, args, { cwd = project, more = {} } = {}) {
  return new Promise((done) => {
    const options = { cwd, env: { ...env, ...more }, stdio: 'inherit' };
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    child = spawn(node, [...flags, join(project, 'node_modules', script), ...args], options);
    const impatient = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    child.on('close', (code) => {
      clearTimeout(impatient);
      done(code === 0);
    });
  });
}

const results = [];
const chosen = process.argv.slice(2);
const isWanted = (name) => !chosen.length || chosen.some((beginning) => name.startsWith(beginning));
const skippedTests = [];
const failedTests = [];
const unsteadyFiles = [];

async function check(name, script, args) {
  if (!isWanted(name)) return;
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const good = await run(script, args);
  results.push({ name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, seconds: (Date.now() - begun) / 1000 });
}

/** Runs the tests of a folder. By file: what Jest told of it; null if it did not come to its end. */
async function told(folder, args, more) {
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  await run('jest/bin/jest.js', ['--ci', '--json', `--outputFile=${report}`, ...args], {
    cwd: join(project, folder),
    more,
  });
  if (!existsSync(report)) return null;
  return new Map(JSON.parse(readFileSync(report, 'utf8')).testResults.map((file) => [file.name, file]));
}

const failedFiles = (files) => [...files.values()].filter(({ status }) => status === 'failed').map(({ name }) => name);

async function jest(folder, { name = folder, args = [], more = {} } = {}) {
  if (!isWanted(name)) return;
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const files = await told(folder, args, more);
  // Races, kills and browsers share two cores here with a thousand other tests: a file that fails is tried once more,
  // alone. What passes only then is named at the end, so that nobody takes it for steady.
  const again = files ? failedFiles(files) : [];
  if (again.length && again.length <= MOST_AGAIN) {
    console.log(`\n── ${name}, once more: ${again.map((file) => relative(project, file)).join(', ')}`);
    const second = await told(folder, [...args, '--runInBand', '--runTestsByPath', ...again], more);
    for (const [file, result] of second ?? []) {
      if (result.status !== 'failed') unsteadyFiles.push(`${relative(project, file)} (${name})`);
      files.set(file, result);
    }
  }
  const result = { name, passed: 0, failed: 0, skipped: 0, seconds: (Date.now() - begun) / 1000 };
  results.push(result);
  if (!files?.size) result.failed = 1;
  for (const [file, { status: whole, assertionResults }] of files ?? []) {
    const where = `${relative(project, file)}:`;
    for (const { status, fullName } of assertionResults) {
      if (status === 'passed') result.passed += 1;
      if (status === 'failed') result.failed += 1;
      if (status === 'pending' || status === 'todo') result.skipped += 1;
      if (status === 'pending') skippedTests.push(`${where} ${fullName}`);
      if (status === 'failed') failedTests.push(`${where} ${fullName} (${name})`);
    }
    // A file that does not even load, or fails outside its tests, has no test to count.
    if (whole === 'failed' && !assertionResults.some(({ status }) => status === 'failed')) {
      result.failed += 1;
      failedTests.push(`${where} does not load (${name})`);
    }
  }
}

// The build comes first: journeys and start-up are tried on what was built.
await check('build', 'nx/dist/bin/nx.js', ['run-many', '-t', 'build', '--output-style=stream']);
await check('lint', 'eslint/bin/eslint.js', ['.']);
await check('typecheck', 'nx/dist/bin/nx.js', ['run-many', '-t', 'typecheck', '--output-style=stream']);
for (const lib of ['libs/domain', 'libs/i18n', 'libs/site', 'libs/api-client']) await jest(lib);
// A server that a failing spec left open must not keep the whole run from ending.
const ends = ['--forceExit'];
await jest('apps/api', { name: 'apps/api on PostgreSQL 18', args: ends });
if (existsSync(join(project, 'node_modules/postgres-15-linux-x64/native'))) {
  await jest('apps/api', {
    name: 'apps/api on PostgreSQL 15',
    // These bring their own server, need none, or are about bytes that no database decides: once is enough.
    args: [...ends, '--testPathIgnorePatterns', '/test/supervisor/', '/test/boundaries/', '/test/compose/', BYTES],
    // Two hundred rounds were run above; the same constraints judge here.
    more: { TEST_POSTGRES: '15', RACE_ROUNDS: '10' },
  });
} else if (isWanted('apps/api on PostgreSQL 15')) {
  results.push({ name: 'apps/api on PostgreSQL 15', passed: 0, failed: 0, skipped: 1, seconds: 0 });
  skippedTests.push('apps/api on PostgreSQL 15: its binaries are on npm for Linux on x64 only');
}
await jest('apps/admin');
await jest('apps/e2e');
rmSync(reports, { recursive: true, force: true });

console.log('\n');
for (const { name, passed, failed, skipped, seconds } of results) {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
  console.log(`${name.padEnd(28)} ${counts.padEnd(36)} ${seconds.toFixed(0).padStart(4)} s`);
}
const list = (what, tests) => tests.length && console.log(`\n${what}:\n${tests.map((one) => `  ${one}`).join('\n')}`);
list('skipped', skippedTests);
list('passed only when tried once more, alone', unsteadyFiles);
// Far from its reason, but whoever reads only the end knows where to look.
list('failed', failedTests);
const sum = (what) => results.reduce((total, result) => total + result[what], 0);
const line = `${sum('passed')} passed, ${sum('failed')} failed`;
console.log(`\n${sum('skipped') ? `${line}, ${sum('skipped')} skipped` : line}`);
process.exitCode = sum('failed') ? 1 : 0;
