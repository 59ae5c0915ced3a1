/** What can be set from outside: environment variables, each with its range and a default that suits a class. */

import { z } from 'zod';
import { err, ok, type Result } from '#shared/base/index.ts';

const int = (min: number, max: number, otherwise: number) =>
  z
    .stringFormat('integer', /^-?\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(otherwise)
    .describe(`an integer from ${min} to ${max}`);

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const VARIABLES = z.object({
  /** 0 takes any free port. */
  PORT: int(0, 65535, 3000),
  HOST: z.string().min(1).default('0.0.0.0').describe('an address to listen on'),
  /** Where the log is kept; made if it is not there. */
  DATA_DIR: z.string().min(1).default('./data').describe('a folder'),
  /** Where typed seeds get their boards and debriefs their links from; made and kept in DATA_DIR if it is not set. */
  SERVER_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .describe('32 hexadecimal digits'),
  LOG_LEVEL: z
    .enum(LEVELS)
    .default('info')
    .describe(`one of ${LEVELS.join(', ')}`),
  /** Where GET /metrics is answered without the players' port; 0: nowhere. */
  METRICS_PORT: int(0, 65535, 0),
  METRICS_HOST: z.string().min(1).default('127.0.0.1').describe('an address to listen on'),
  /** Who bears it may ask for /metrics, then on the players' port too. */
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/)
    .optional()
    .describe('16 or more letters, digits and any of . _ ~ + / = -'),
  /** How many reverse proxies stand before the server, so that X-Forwarded-For is believed that far. */
  TRUST_PROXY: int(0, 10, 0),
  /** Whose pages may open a socket, beside the server's own; an embedding page has an origin of its own. */
  ALLOWED_ORIGINS: z
    .string()
    .regex(/^https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*$/)
    .transform((origins) => origins.split(','))
    .optional()
    .describe('origins such as https://example.org, with commas between them'),
  /** Matches that run at once; one more is refused. */
  MAX_MATCHES: int(1, 100_000, 2000),
  /** Connections at once; one more is refused. */
  MAX_SOCKETS: int(1, 100_000, 2000),
  /** Connections of one address at once: a whole school may sit behind one. */
  MAX_SOCKETS_PER_ADDRESS: int(1, 100_000, 500),
  /** Events of one connection in one second, of any kind. */
  MAX_EVENTS: int(1, 10_000, 20),
  /** Wrong codes that one address may try in a minute: a class sits behind one address, and mistypes. */
  MAX_GUESSES: int(1, 100_000, 120),
  /** Matches that one address may create in a minute. */
  MAX_CREATES: int(1, 100_000, 240),
  /** Students who may join classes from one address in a minute: four classes that begin at once. */
  MAX_JOINS: int(1, 100_000, 240),
  /** Links to debriefs that one address may open in a minute. */
  MAX_LOOKS: int(1, 100_000, 240),
  /** A running match that nobody returned to for so long is cleared. */
  IDLE_MINUTES: int(1, 100_000, 120),
  /** An ended match can be looked at for so long after somebody was last there. */
  RETENTION_HOURS: int(1, 100_000, 168),
  /** Classes that are kept at once; one more is refused. */
  MAX_CLASSES: int(1, 100_000, 500),
  /** A class is forgotten, with its matches and results, so many days after somebody was last there. */
  CLASS_DAYS: int(1, 365, 30),
});

/** Told to nobody, not even to the server's own log. */
const SECRETS = ['SERVER_SECRET', 'METRICS_TOKEN'] as const satisfies readonly (keyof typeof VARIABLES.shape)[];

export type Config = z.output<typeof VARIABLES>;

/** Reads the variables that are set; an empty one counts as not set. An error is one sentence. */
export function configFrom(environment: { readonly [name: string]: string | undefined }): Result<Config, string> {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = VARIABLES.safeParse(set);
  if (parsed.success) return ok(parsed.data);
  const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof VARIABLES.shape;
  const secret = SECRETS.some((one) => one === name);
  const was = secret ? 'what it is set to' : JSON.stringify(environment[name]);
  return err(`${name} must be ${VARIABLES.shape[name].description}, not ${was}.`);
}

/** For the log: of a secret, only whether it is set. */
export function shownSettings(config: Config): Record<string, string | number> {
  const hidden = SECRETS.map((name) => [name, config[name] === undefined ? 'not set' : 'set']);
  const origins = config.ALLOWED_ORIGINS?.join() ?? 'not set';
  return { ...config, ALLOWED_ORIGINS: origins, ...Object.fromEntries(hidden) };
}
