/**
 * A match as a pcapng: one section, with one interface, that Wireshark reads as it reads the real thing. It is made of the story, in
 * pieces, so that many matches can stand in one file.
 */
import { assert } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { End, Folded, Stray } from '#shared/match/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import { enhancedPacket, interfaceDescription, sectionHeader } from './blocks.ts';
import { type Address, packetOf } from './packet.ts';
import { type Passing, type Refused, trafficOf, type Vantage } from './traffic.ts';

/** What stands in the comments, in some language. */
export interface CaptureWords {
  /** Of the level, and from where it is seen. */
  readonly title: (level: string, vantage: Vantage) => string;
  readonly vantages: { readonly [vantage in Vantage]: string };
  readonly prelude: string;
  readonly copy: (copy: number) => string;
  readonly fate: (fate: Fate) => string;
  readonly origin: { readonly [origin in Stray['origin']]: string };
  readonly verdict: (verdict: Verdict) => string;
  readonly refused: (end: End, verdict: Verdict) => string;
}

export interface ExportOptions {
  readonly vantage: Vantage;
  /** The level's name. */
  readonly level: string;
  readonly words: CaptureWords;
  /** Which of several matches in one file it is, from 0: each has addresses of its own. */
  readonly number?: number;
}

/** A file holds so many with different addresses. */
export const MOST_MATCHES = 0x10000;

export function* captureOf({ match, board, story }: Folded, options: ExportOptions): Generator<Uint8Array> {
  const { vantage, level, words, number = 0 } = options;
  assert(number >= 0 && number < MOST_MATCHES, 'each match of a file has a network');
  const { passing, refused } = trafficOf(match, board.level, story, vantage);
  yield sectionHeader([words.title(level, vantage), ...refused.map(refusedBy(words))].join('\n'));
  yield interfaceDescription(vantage, words.vantages[vantage]);
  // What was before the match has negative times, and a file has none.
  const lead = 1000 * Math.ceil(Math.max(0, ...passing.slice(0, 1).map(({ at }) => -at)) / 1000);
  for (const one of passing) {
    const packet = packetOf(addressOf(one.from, number), addressOf(one.to, number), one.segment, one.id);
    yield enhancedPacket(one.at + lead, packet, commentOn(one, words));
  }
}

function commentOn({ sent, origin, prelude, refused }: Passing, words: CaptureWords): string | null {
  const lines = [
    ...refused.map(refusedBy(words)),
    prelude ? words.prelude : null,
    origin === null ? null : words.origin[origin],
    sent && sent.copy > 1 ? words.copy(sent.copy) : null,
    sent?.verdict ? words.verdict(sent.verdict) : null,
    sent && !prelude ? words.fate(sent.fate) : null,
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('\n');
}

const refusedBy =
  (words: CaptureWords) =>
  ({ end, verdict }: Refused): string =>
    words.refused(end, verdict);

/** Hosts have letters in a match, and 10.N.N.1 and .2 in a file; strangers keep their addresses, which are documentation's. */
function addressOf(name: string, number: number): Address {
  const [host = '', port = ''] = name.split(':');
  const own = { A: 1, B: 2 }[host];
  const octets = own === undefined ? host.split('.').map(Number) : [10, number >> 8, number & 0xff, own];
  const [a = 0, b = 0, c = 0, d = 0] = octets;
  return { host: [a & 0xff, b & 0xff, c & 0xff, d & 0xff], port: Number(port) & 0xffff };
}
