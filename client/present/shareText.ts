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
  const { story, setup, stars } = debrief;
  const arrows = new Map<string, string>();
  for (const event of story) {
    if (event.event !== 'sent' || event.prelude) continue;
    const row = rowOf(kindOf(event.segment));
    const arrow = event.fate.kind === 'lose' ? '⨯' : event.end === 'client' ? '→' : '←';
    arrows.set(row, (arrows.get(row) ?? '') + arrow);
  }
  const rated = you === null ? [stars.client, stars.server] : [stars[you]];
  const lit = setup.glass ? '' : ` ${rated.map((count) => '★'.repeat(count) + '☆'.repeat(3 - count)).join(' ')}`;
  const rows = ORDER.flatMap((row) => (arrows.has(row) ? [`${row} ${arrows.get(row)}`] : []));
  return [`Synfin · ${title}${lit}`, ...rows].join('\n');
}

function rowOf(kind: Kind): (typeof ORDER)[number] {
  if (kind === 'RST,ACK') return 'RST';
  if (kind === 'bare FIN' || kind === 'SYN,FIN') return 'FIN';
  return kind === 'other' ? 'ACK' : kind;
}
