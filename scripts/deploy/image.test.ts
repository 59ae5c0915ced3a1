/**
 * What the Dockerfile, compose.yaml and the unit of systemd promise, as far as it can be tried without Docker and without
 * a running systemd: the files that the image copies, with the packages that `npm ci --omit=dev` installs, owned by root,
 * run as a user who may write in one folder.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALONE, REQUEST, Visitor } from '../../server/testing.ts';
import { root } from '../run.ts';

/** `nobody` on every Unix. */
const STRANGER = 65534;
const mayTry = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).error === undefined;
const hasSystemd = spawnSync('systemd-analyze', ['--version']).error === undefined;

let folder: string;
let child: ChildProcess | null;

beforeEach(async () => {
  child = null;
  folder = await mkdtemp(join(tmpdir(), 'synfin-image-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** What the last stage of the Dockerfile copies of this tree. */
async function copied(): Promise<string[]> {
  const stage = (await readFile(join(root, 'Dockerfile'), 'utf8')).split(/^FROM /m).at(-1) ?? '';
  return [...stage.matchAll(/^COPY (?!--)(\S+) \S+$/gm)].map(([, path = '']) => path);
}

/** The packages that are there without those for development, as paths below this tree. */
async function packages(): Promise<string[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const all = Object.entries<{ dev?: boolean; devOptional?: boolean }>(lock.packages);
  return (
    all
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path]) => path)
      // The image has a Node of its own; a package within another one comes with that one.
      .filter((path) => !/^node_modules\/node(-.+)?$/.test(path) && path.lastIndexOf('node_modules/') === 0)
  );
}

async function layOut(): Promise<string> {
  const tree = join(folder, 'synfin');
  await mkdir(tree);
  // What was for other machines is not installed.
  const paths = [...(await copied()), ...(await packages())].filter((path) => existsSync(join(root, path)));
  const copy = (...how: readonly string[]) =>
    spawnSync('cp', [...how, '--parents', ...paths, tree], { cwd: root }).status;
  // As links, since nothing here writes to them, unless this tree lies on another disk.
  if (copy('-al') !== 0) expect(copy('-af')).toBe(0);
  await mkdir(join(tree, 'dist'));
  await writeFile(join(tree, 'dist', 'index.html'), '<!doctype html><title>the game</title>');
  await cp(process.execPath, join(folder, 'node'));
  return tree;
}

const asStranger = (args: readonly string[]): readonly string[] => [
  ...[`--reuid=${STRANGER}`, `--regid=${STRANGER}`, '--clear-groups', '--no-new-privs', '--bounding-set=-all'],
  join(folder, 'node'),
  ...args,
];

test.skipIf(!mayTry)('the files of the image run as another user, who writes to the data folder alone', async () => {
  const tree = await layOut();
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  await chown(data, STRANGER, STRANGER);
  const env = { NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, HOME: '/nonexistent' };
  const options = { cwd: tree, env: { ...env, PATH: process.env.PATH, TMPDIR: '/nonexistent' } };
  const server = spawn('setpriv', asStranger(['server/main.ts']), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  child = server;
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const port = /http:\/\/localhost:(\d+)/.exec(`${text}`)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    server.on('exit', () => reject(new Error(said)));
  });
  expect(await (await fetch(url)).text()).toContain('the game');
  const ada = new Visitor(url);
  await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  const ready = await ada.ask('match:play', { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
  expect(ready).toMatchObject({ ok: true, value: { result: 'noted' } });

  const backup = ['server/cli/backup.ts', join(data, 'copy.sqlite')];
  expect(execFileSync('setpriv', asStranger(backup), { ...options, encoding: 'utf8' })).toContain('1 matches');
  expect((await stat(join(data, 'copy.sqlite'))).uid).toBe(STRANGER);

  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
  ada.close();
});

test('nothing that the Dockerfile copies is kept from it', async () => {
  const wanted = [...(await readFile(join(root, 'Dockerfile'), 'utf8')).matchAll(/^COPY (?!--)(.+) \S+$/gm)];
  const ignore = (await readFile(join(root, '.dockerignore'), 'utf8')).split('\n');
  const names = new Set(wanted.flatMap(([, paths = '']) => paths.split(' ')));
  expect(ignore.filter((line) => line.startsWith('!')).sort()).toEqual([...names].map((name) => `!${name}`).sort());
});

test('the image has the Node that package.json names', async () => {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const stages = [...(await readFile(join(root, 'Dockerfile'), 'utf8')).matchAll(/^FROM node:([\d.]+)-/gm)];
  expect(stages.map(([, version]) => version)).toEqual([dependencies.node, dependencies.node]);
});

test.skipIf(!hasSystemd)('systemd understands each line of its unit, and finds little that it may do', async () => {
  const unit = await readFile(join(root, 'deploy', 'synfin.service'), 'utf8');
  const path = join(folder, 'synfin.service');
  await writeFile(
    path,
    unit.replaceAll('/opt/synfin/node_modules/.bin/node', process.execPath).replaceAll('/opt/synfin', root),
  );
  const verified = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
  expect(verified.stderr).not.toContain('synfin.service');
  expect(verified.status).toBe(0);
  // In tenths: below 2.0 is what systemd calls OK.
  const exposed = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', path], {
    encoding: 'utf8',
  });
  expect(exposed.status, exposed.stdout).toBe(0);
});
