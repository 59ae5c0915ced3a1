/**
 * The whole server as a value: what it keeps, its clock and its chance are handed in, so that a test runs the same
 * server as a class does. Read main.ts next for what a start adds.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { MINUTE, type Ms, type Secret } from '#shared/base/index.ts';
import { Classes, Homework } from './classroom/index.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { connectionsOf } from './connections.ts';
import type { Entropy } from './entropy.ts';
import { Host, type Rules } from './host/index.ts';
import { lanOrigins, metricsServer, openPages, type Phase } from './http/index.ts';
import { Lobby, openCalendar } from './lobby/index.ts';
import type { ClassDirectory, Directory, Log } from './log/index.ts';
import type { Metrics } from './metrics/index.ts';
import { openSockets } from './sockets/index.ts';

export interface AppOptions {
  readonly log: Log;
  readonly directory: Directory;
  readonly classes: ClassDirectory;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** The server's own: what boards of typed seeds come from. */
  readonly secret: Secret;
  readonly config: Config;
  readonly rules: Rules;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly version: string;
  /** A folder with the built client, or what serves it while it is being developed, given the server. */
  readonly client: string | ((http: Server) => Promise<ClientSource>);
}

/** The client while it is being developed. */
export interface ClientSource {
  readonly handle: RequestHandler;
  /** Ends what it holds open on the server, such as the line that tells browsers to reload. */
  close(): Promise<void>;
}

export interface App {
  readonly http: Server;
  /** Resolves with the port once the server can be reached; running matches are resumed from then on. */
  listen(): Promise<number>;
  /** Says goodbye, finishes what was begun and ends every connection. The store is the caller's to close. */
  close(): Promise<void>;
}

/** Connections that go on after the goodbye are cut after this long. */
const PATIENCE: Ms = 1000;

export async function createApp(options: AppOptions): Promise<App> {
  const { directory, clock, entropy, config, rules, logger, metrics, version } = options;
  const log = metrics.measured(options.log);
  const http = createServer();
  const connections = connectionsOf(http);
  let phase: Phase = 'starting';
  const client = typeof options.client === 'string' ? options.client : await options.client(http);
  const host = new Host({
    log,
    directory,
    clock,
    rules,
    logger,
    meter: metrics,
    follower: {
      moved: (match) => classes.moved(match),
      ended: (match) => classes.ended(match),
    },
    maxMatches: config.MAX_MATCHES,
    idle: config.IDLE_MINUTES * MINUTE,
    retention: config.RETENTION_HOURS * 60 * MINUTE,
  });
  const classes = new Classes({
    log,
    classes: options.classes,
    directory,
    host,
    clock,
    entropy,
    logger,
    days: config.CLASS_DAYS,
    maxClasses: config.MAX_CLASSES,
  });
  const calendar = openCalendar(clock, options.secret);
  const lobby = new Lobby({ host, directory, entropy, secret: options.secret, calendar, registry: classes });
  const homework = new Homework({ classes, host, directory, clock, secret: options.secret });
  const port = (): number => (http.address() as AddressInfo | null)?.port ?? 0;
  const pages = openPages({
    version,
    clock,
    logger,
    log: options.log,
    phase: () => phase,
    metrics,
    metricsToken: config.METRICS_TOKEN ?? null,
    matches: () => host.running,
    players: () => sockets.players(),
    today: calendar.today,
    origins: () => lanOrigins(config.HOST, port()),
    client: typeof client === 'string' ? client : client.handle,
  });
  http.on('request', pages.express);
  const sockets = openSockets({ http, lobby, classes, homework, config, logger });
  metrics.watch({
    matches: () => host.running,
    sockets: sockets.open,
    players: sockets.players,
    classes: () => classes.running,
    students: () => classes.students,
  });
  const apart = config.METRICS_PORT > 0 ? metricsServer(metrics, config.METRICS_TOKEN ?? null, logger) : null;
  let resumed: Promise<void> = Promise.resolve();

  return {
    http,
    async listen() {
      await listening(http, config.PORT, config.HOST);
      if (apart) await listening(apart, config.METRICS_PORT, config.METRICS_HOST);
      resumed = host
        .resume()
        .then(() => classes.resume())
        .then(() => {
          if (phase === 'starting') phase = 'ready';
        })
        .catch((error) => logger.error({ err: error }, 'running matches are not resumed'));
      return port();
    },
    async close() {
      phase = 'closing';
      sockets.announceClosing();
      await classes.close();
      await host.close();
      await resumed;
      pages.close();
      if (typeof client !== 'string') await client.close();
      const cut = clock.wake(clock.now() + PATIENCE, () => connections.cut());
      await sockets.close();
      cut();
      apart?.close();
      apart?.closeAllConnections();
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(void server.off('error', reject)));
  });
}
