/** Starts the server, says where it is, and ends it when told to. `--dev` serves the client as it is being written. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { renderUnicodeCompact } from 'uqr';
import { SECOND, secret } from '#shared/base/index.ts';
import * as referee from '#shared/referee/index.ts';
import { type App, type ClientSource, createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { type Config, configFrom, shownSettings } from './config.ts';
import { systemEntropy } from './entropy.ts';
import { lanOrigins, originOf } from './http/index.ts';
import { LogError, openSqliteLog, type Store } from './log/index.ts';
import { openLogger } from './logger.ts';
import { openMetrics } from './metrics/index.ts';
import { keptSecret } from './secret.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const USAGE = 'The server takes no option but --dev.';

/** A wrong setting or option, as from any command. */
const MISUSE = 2;
const FAILURE = 1;
/** Longer than anything orderly takes; whatever hangs then is left behind (ms). */
const LONGEST_CLOSING = 5 * SECOND;

const versionOf = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).version;

function exit(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

/** The client from its sources, in this process, with hot reload over the same port. */
async function developed(http: Server): Promise<ClientSource> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: `${ROOT}client/vite.config.ts`,
    server: { middlewareMode: true, ws: { server: http } },
  });
  return { handle: vite.middlewares, close: () => vite.close() };
}

function greet(version: string, { HOST }: Config, port: number): void {
  const origins = lanOrigins(HOST, port);
  const lines = [`Synfin ${version}`, '', `  here        ${originOf('localhost', port)}`];
  for (const origin of origins) lines.push(`  in the LAN  ${origin}`);
  if (origins[0]) lines.push('', renderUnicodeCompact(origins[0], { border: 2 }));
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Why it cannot listen, for players or for a Prometheus. */
function whyNot(error: NodeJS.ErrnoException & { readonly port?: number }, { PORT, METRICS_PORT }: Config): string {
  const name = error.port === METRICS_PORT && error.port !== PORT ? 'METRICS_PORT' : 'PORT';
  return error.code === 'EADDRINUSE'
    ? `Port ${error.port} is taken; set ${name} to another one.`
    : `The address of ${name} cannot be listened on: ${error.message}.`;
}

/** Ends with 0 once everything is written and said; at once if told twice. */
function endOnSignal(app: App, store: Store, logger: Logger): void {
  let isEnding = false;
  const end = async (code: number): Promise<void> => {
    if (isEnding) process.exit(FAILURE);
    isEnding = true;
    setTimeout(() => process.exit(FAILURE), LONGEST_CLOSING).unref();
    await app.close();
    await store.close();
    logger.info({ exitCode: code }, 'the server has ended');
    process.exit(code);
  };
  const orderly = (code: number): void => {
    end(code).catch((error) => {
      logger.fatal({ err: error }, 'the server does not close');
      process.exit(FAILURE);
    });
  };
  let first: { readonly signal: string; readonly at: number } | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Ctrl+C reaches a server that npm started twice: from the terminal, and from npm.
      if (first?.signal === signal && performance.now() - first.at < SECOND) return;
      first ??= { signal, at: performance.now() };
      orderly(0);
    });
  }
  process.on('unhandledRejection', (error) =>
    logger.error({ err: error }, 'a promise was rejected, and nobody heard it'),
  );
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'an error that nobody caught');
    orderly(FAILURE);
  });
}

async function main(args: readonly string[]): Promise<void> {
  const isDev = args.length === 1 && args[0] === '--dev';
  if (args.length > 0 && !isDev) exit(MISUSE, USAGE);
  const config = configFrom(process.env);
  if (!config.ok) exit(MISUSE, config.error);

  // To standard error, so that the addresses stand alone on standard output.
  const logger = openLogger(config.value.LOG_LEVEL, pino.destination({ dest: 2, sync: true }));
  const version = versionOf(`${ROOT}package.json`);
  const metrics = openMetrics();
  const opening = openSqliteLog(config.value.DATA_DIR, { onTransaction: metrics.transaction });
  const store = await opening.catch((error: unknown) =>
    exit(
      FAILURE,
      `The log in ${config.value.DATA_DIR} does not open: ${error instanceof LogError ? error.message : error}.`,
    ),
  );
  const serverSecret = config.value.SERVER_SECRET
    ? secret(config.value.SERVER_SECRET)
    : keptSecret(config.value.DATA_DIR, systemEntropy());
  const app = await createApp({
    secret: serverSecret,
    log: store.log,
    directory: store.directory,
    classes: store.classes,
    clock: systemClock(),
    entropy: systemEntropy(),
    config: config.value,
    rules: referee,
    logger,
    metrics,
    version,
    client: isDev ? developed : `${ROOT}dist`,
  });
  endOnSignal(app, store, logger);
  const port = await app.listen().catch((error: NodeJS.ErrnoException) => {
    return exit(FAILURE, whyNot(error, config.value));
  });
  const settings = shownSettings(config.value);
  logger.info({ version, node: process.version, port, settings }, 'the server has started');
  greet(version, config.value, port);
}

await main(process.argv.slice(2));
