/**
 * `npm start` and `npm run sample`: builds what changed, then runs Birge in this terminal and this process.
 * Plain JavaScript for any Node: it runs before anything is built.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(project, 'node_modules', '.bin');
const NEEDED = 24;

const major = (version) => Number(/(\d+)\./.exec(version ?? '')?.[1] ?? 0);

/** npm puts the Node of our own packages first on the path; whoever calls `node` directly gets it here. */
function useOwnNode() {
  if (major(process.versions.node) >= NEEDED) return false;
  const own = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const version = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (major(version) < NEEDED) {
    console.error(`Birge needs Node ${NEEDED}; this is ${process.versions.node}. Run npm ci, or install Node ${NEEDED}.`);
    process.exit(1);
  }
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
  return true;
}

const BUILT = [
  'libs/domain/dist/index.js',
  'libs/i18n/dist/index.js',
  'libs/site/dist/index.js',
  'apps/admin/dist/index.html',
  'apps/api/dist/main.js',
];
const STAMP = join(project, 'node_modules', '.cache', 'birge', 'built');

/** Changes with every source that a build reads. Looking at 1,000 files takes 20 ms, asking nx takes a second. */
function stampOfSources() {
  const stamp = createHash('sha256').update(process.version);
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    stamp.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!['node_modules', 'dist', 'test', 'coverage'].includes(entry.name)) walk(path);
      } else if (!/\.spec\.tsx?$/.test(entry.name)) note(path);
    }
  };
  for (const folder of ['libs', 'apps/admin', 'apps/api/src']) walk(join(project, folder));
  for (const file of ['package-lock.json', '.swcrc', 'tsconfig.base.json', 'nx.json', 'apps/api/package.json']) {
    note(join(project, file));
  }
  return stamp.digest('hex');
}

/** Whatever nx says is kept back unless the build fails. */
function build() {
  const built = BUILT.every((file) => existsSync(join(project, file)));
  const stamp = stampOfSources();
  if (built && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return Promise.resolve();
  rmSync(STAMP, { force: true });
  console.log('building');
  const begun = Date.now();
  const env = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
  const nx = join(project, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = [nx, 'run-many', '-t', 'build', '--output-style=stream'];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    const stop = (signal) => {
      child.kill(signal);
      process.exit(0);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', failed);
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code !== 0) {
        console.error(Buffer.concat(said).toString());
        return failed(new Error('The build failed; what it said stands above.'));
      }
      mkdirSync(dirname(STAMP), { recursive: true });
      writeFileSync(STAMP, stamp);
      console.log(`built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      done();
    });
  });
}

if (!useOwnNode()) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  await import('./dist/main.js');
}
