/**
 * 'Find the first illegal segment': what two steady bots sent in a match of a level, in its order, with one segment changed.
 * slip.ts changes it; the rules say that it is wrong, and why.
 */
import { assert, derive, drawBelow, type Secret, shuffled } from '#shared/base/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import {
  ENDS,
  type Level,
  type MatchHeader,
  type Moments,
  momentsOf,
  RULES_VERSION,
  type StoryEvent,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import { type Slip, slipsOf } from './slip.ts';

type Sent = Extract<StoryEvent, { readonly event: 'sent' }>;

/** One segment of the conversation. */
export interface Line extends Pick<Sent, 'end' | 'segment' | 'copy'> {
  readonly lost: boolean;
  /** Places in the list of what the other end had sent and this end had not got yet; what is lost never gets here. */
  readonly unseen: readonly number[];
}

export interface Drill {
  readonly level: LevelId;
  readonly lines: readonly Line[];
  /** The place of the changed one. All before it are as they were sent, and those after it too. */
  readonly wrong: number;
  /** What was sent there. */
  readonly right: Line['segment'];
  readonly verdict: Extract<Verdict, { readonly verdict: 'refused' }>;
}

/** What fits on a phone without losing the thread. */
const FEWEST = 4;
const MOST = 16;

/** The n-th drill from this secret, on no level but others than this one. The same levels come again only after all have come. */
export function drillOf(from: Secret, n: number, except: LevelId | null): Drill {
  const all = LEVEL_IDS.filter((id) => id !== except && isPlain(levelOf(id)));
  const levels = shuffled(all, from, 'round', Math.floor(n / all.length));
  const own = derive(from, 'drill', n);
  for (const [i] of levels.entries()) {
    const level = levels[(n + i) % levels.length];
    const drill = level === undefined ? null : drillOn(level, own);
    if (drill !== null) return drill;
  }
  assert(false, 'some level makes a drill');
}

/** One connection, nothing that befalls an end, and no end with more to do than that. */
const isPlain = ({ ends, lines, watched, outlivesErrors }: Level): boolean =>
  !lines &&
  !watched &&
  !outlivesErrors &&
  ENDS.every((end) => {
    const { events, backlog, profile, keepsListening, keepalive } = ends[end];
    return !(events || backlog || profile || keepsListening || keepalive);
  });

function drillOn(id: LevelId, from: Secret): Drill | null {
  const level = levelOf(id);
  const header = headerOf(level, from);
  const folded = momentsOf({ header, entries: simulate(header, level).entries }, level);
  if (!folded.ok) return null;
  const lines = linesOf(folded.value);
  if (lines.length < FEWEST || lines.length > MOST) return null;
  const slips = slipsOf(folded.value);
  // First the reason, then the place: or what fits everywhere would be met everywhere.
  const codes = [...new Set(slips.map(({ verdict }) => verdict.code))];
  const code = codes[drawBelow(Math.max(codes.length, 1), from, 'code')];
  const same = slips.filter(({ verdict }) => verdict.code === code);
  const slip = same[drawBelow(Math.max(same.length, 1), from, 'place')];
  return slip ? { level: id, ...changed(lines, slip) } : null;
}

function changed(lines: readonly Line[], { place, segment, verdict }: Slip): Omit<Drill, 'level'> {
  const was = lines[place];
  assert(was !== undefined, 'what is changed is in the list');
  return { lines: lines.with(place, { ...was, segment }), wrong: place, right: was.segment, verdict };
}

const headerOf = (level: Level, from: Secret): MatchHeader => ({
  rules: RULES_VERSION,
  setup: {
    level: level.id,
    network: level.network,
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants: { client: 'steady', server: 'steady' },
  },
  boardSecret: derive(from, 'board'),
  matchSecret: derive(from, 'match'),
});

function linesOf({ story }: Moments): readonly Line[] {
  const sent: { readonly id: number; readonly line: Line }[] = [];
  const arrived = new Set<number>();
  for (const event of story) {
    if (event.event === 'arrived') arrived.add(event.id);
    if (event.event !== 'sent') continue;
    const { id, end, segment, copy, fate } = event;
    const unseen = sent.flatMap(({ id: other, line }, place) =>
      line.end !== end && !line.lost && !arrived.has(other) ? [place] : [],
    );
    sent.push({ id, line: { end, segment, copy, lost: fate.kind === 'lose', unseen } });
  }
  return sent.map(({ line }) => line);
}
