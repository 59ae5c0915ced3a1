/** The server's log of itself: JSON lines. Of players it knows ids of matches and classes, and nothing else. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { CODE_ALPHABET, CODE_LENGTH } from './entropy.ts';

/** No line is written with these; where one is by mistake, they are not in it. */
const WORDS = ['token', 'name', 'names', 'code', 'key', 'link', 'proof', 'address', 'secret'];
/** What opens a match or a class. */
const JOINS = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`, 'i');
const DEPTHS = ['', '*.', '*.*.'];

export function openLogger(level: Config['LOG_LEVEL'], to: DestinationStream): Logger {
  const paths = DEPTHS.flatMap((depth) => WORDS.map((word) => depth + word));
  // An error has a code, too, which says what to do.
  const isOther = (value: unknown, key: string | undefined) => key === 'code' && !JOINS.test(String(value));
  const censor = (value: unknown, path: readonly string[]) => (isOther(value, path.at(-1)) ? value : '[hidden]');
  return pino({ level, redact: { paths, censor } }, to);
}
