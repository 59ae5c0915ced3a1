/**
 * A server for a browser test: the real program, in a process of its own, on a free port, with an empty data
 * folder. It can be stopped, killed and started again on the same port with the same data, as a host would.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..', '..');

/** Known, so that a typed seed is the same board in every run. */
const SERVER_SECRET = '5ef1'.repeat(8);

/** Longer than a start or an orderly end ever takes on a busy machine, in ms. */
const PATIENCE = 60_000;

/** What Node has compiled of the server, for the next start of it; warm.ts fills it. */
const COMPILED = join(top, 'test-results', 'compiled');

export interface TestServer {
  /** Without a slash at its end; the same after a restart. */
  readonly url: string;
  /** Its data folder. */
  readonly data: string;
  /** The id of its process; null while it does not run. */
  pid(): number | null;
  /** Everything that the server printed so far, over all its starts. */
  output(): string;
  /** Ends it as a host does, with SIGTERM; answers with its exit code, or null when it had to be killed. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again after `stop` or `kill`, on the same port with the same data. */
  start(): Promise<void>;
  /** `kill`, then `start`. */
  restart(): Promise<void>;
  /** Ends it for good and removes its data. */
  dispose(): Promise<void>;
}

/** Starts a server; `environment` overrides its settings. @throws Error with its output when it does not start. */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const data = await mkdtemp(join(tmpdir(), 'synfin-e2e-'));
  let printed = '';
  let port = 0;
  let child: ChildProcess | null = null;

  const start = async () => {
    if (isRunning(child)) throw new Error('the server is already running');
    child = spawn(process.execPath, [join(top, 'server', 'main.ts')], {
      cwd: top,
      env: settings({
        LOG_LEVEL: 'warn',
        SERVER_SECRET,
        NODE_COMPILE_CACHE: COMPILED,
        ...environment,
        DATA_DIR: data,
        PORT: `${port}`,
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    port = await portOf(child, (text) => {
      printed += text;
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> =>
    child ? await endProcess(child, signal) : null;
  const dispose = async () => {
    await end('SIGKILL');
    await rm(data, { recursive: true, force: true });
  };

  try {
    await start();
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    data,
    pid: () => (isRunning(child) ? (child?.pid ?? null) : null),
    output: () => printed,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    start,
    restart: async () => {
      await end('SIGKILL');
      await start();
    },
    dispose,
  };
}

/** Playwright asks every child for colours, which would stand in the middle of the address. */
function settings(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, NO_COLOR: '1', ...own };
}

function isRunning(child: ChildProcess | null): boolean {
  return child !== null && child.exitCode === null && child.signalCode === null;
}

/** The port in the line that says where the server is. */
function portOf(child: ChildProcess, heard: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string) => {
      clearTimeout(tooLong);
      reject(new Error(`the server ${why}; it said:\n${text}`));
    };
    const tooLong = setTimeout(() => fail(`did not start within ${PATIENCE} ms`), PATIENCE);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        heard(chunk);
        const port = /http:\/\/localhost:(\d+)\s/.exec(text)?.[1];
        if (port === undefined) return;
        clearTimeout(tooLong);
        resolve(Number(port));
      });
    }
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => fail(`ended at once (${code ?? signal})`));
  });
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (!isRunning(child)) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const tooLong = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(tooLong);
  return child.exitCode;
}
