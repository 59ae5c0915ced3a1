/** A match in arrows and stars: it tells how it went, and no number that would help on the same board. */
import type { Debrief, End } from '#shared/match/index.ts';
import { type Kind, kindOf } from '#shared/tcp/index.ts';

export interface ShareWish {
  readonly debrief: Pick<Debrief, 'story' | 'setup' | 'stars'>;
  readonly title: string;
  /** Whose stars are told; null: both ends'. */
  readonly you: End | null;
}

const ORDER = ['SYN', 'SYN,ACK', 'ACK', 'DATA', 'FIN', 'RST'] as const;

/** One line for each kind that was sent: → by the client, ← by the server, ⨯ lost. */
export function shareText({ debrief, title, you }: ShareWish): string {
  const { setup, stars } = debrief;
  const rated = you === null ? [stars.client, stars.server] : [stars[you]];
  const lit = setup.glass ? '' : ` ${rated.map(starsOf).join(' ')}`;
  return [`Synfin · ${title}${lit}`, ...rowsOf(debrief, '⨯')].join('\n');
}

/** The connection of a day, which others are still to play: what Murphy took is an arrow like any other. */
export const quietRows = (debrief: Pick<Debrief, 'story'>): readonly string[] => rowsOf(debrief, null);

export interface DailyWish {
  /** 'Synfin #12' in the reader's language. */
  readonly name: string;
  readonly title: string;
  readonly stars: number;
  /** As `quietRows` gives them. */
  readonly rows: readonly string[];
  /** Where others find the connection of the day; no way into this match. */
  readonly address: string;
}

export const dailyText = ({ name, title, stars, rows, address }: DailyWish): string =>
  [`${name} · ${title} ${starsOf(stars)}`, ...rows, address].join('\n');

const starsOf = (count: number): string => '★'.repeat(count) + '☆'.repeat(3 - count);

/** @param lost the sign of a segment that was lost; null: it is not told apart */
function rowsOf({ story }: Pick<Debrief, 'story'>, lost: string | null): readonly string[] {
  const arrows = new Map<string, string>();
  for (const event of story) {
    if (event.event !== 'sent' || event.prelude) continue;
    const row = rowOf(kindOf(event.segment));
    const arrow = event.end === 'client' ? '→' : '←';
    const sign = event.fate.kind === 'lose' ? (lost ?? arrow) : arrow;
    arrows.set(row, (arrows.get(row) ?? '') + sign);
  }
  return ORDER.flatMap((row) => (arrows.has(row) ? [`${row} ${arrows.get(row)}`] : []));
}

function rowOf(kind: Kind): (typeof ORDER)[number] {
  if (kind === 'RST,ACK') return 'RST';
  if (kind === 'bare FIN' || kind === 'SYN,FIN') return 'FIN';
  return kind === 'other' ? 'ACK' : kind;
}
