/** How large a level may be that somebody made: enough for each of the game's own, and little enough for a server that plays it. */
import { MINUTE, SECOND } from '#shared/base/index.ts';

export const BOUNDS = {
  /** The whole level in bytes of UTF-8; a message of a client may have 16 KiB. */
  bytes: 13_000,
  /** Texts, in graphemes. */
  title: 60,
  line: 200,
  text: 400,
  /** The coach's place on the table holds no more. */
  brief: 240,
  /** What an application says while it waits. */
  lines: 8,
  stories: 8,
  /** Lists. */
  prelude: 4,
  script: 16,
  events: 60,
  rules: 16,
  questions: 8,
  sections: 8,
  furtherLines: 3,
  /** Game time before one step, or by which a rule delays. */
  wait: 2 * MINUTE,
  leastLimit: 30 * SECOND,
  limit: 30 * MINUTE,
  /** One SEND, and what all SENDs of an end come to in segments. */
  octets: 4000,
  segments: 24,
  leastMss: 20,
  probes: 12,
  backlog: 16,
  /** Copies of one segment that a rule may name, from 0. */
  copies: 4,
  /** More problems are not told at once. */
  problems: 40,
} as const;
