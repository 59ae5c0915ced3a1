/** What was called, as scripts that a match plays: bounded, with all text in pieces that a player sends by hand. */
import type { Ms } from '#shared/base/index.ts';
import { BOUNDS } from '#shared/custom/index.ts';
import { type End, otherEnd, type ScriptStep, type Trigger } from '#shared/match/index.ts';
import { type SeqNum, seqDiff, seqLe } from '#shared/tcp/index.ts';
import type { SeenCall, SeenCalls } from './calls.ts';

/** More is no lesson: SENDs of one end, segments of one SEND. */
const MOST_SENDS = 6;
const MOST_SEGMENTS = 4;
/** A pause of the capture is kept up to this. */
const LONGEST_PAUSE: Ms = 3000;
/** After a FIN that was acknowledged by itself: so long, or a player could answer it with the next card instead. */
const THINKS: Ms = 3000;
const LEAST_MSS = BOUNDS.leastMss;
const LARGEST_MSS = 1460;
const USUAL_MSS = 100;

/** One SEND as it is staged. */
export interface StagedSend {
  readonly seq: SeqNum;
  /** How much of it there was, and how much is staged. */
  readonly seen: number;
  readonly octets: number;
  /** Octets of this end that are staged before it. */
  readonly before: number;
}

export interface Staging {
  readonly mss: number;
  readonly sends: { readonly [end in End]: readonly StagedSend[] };
}

/** @param longest text of a segment in the capture */
export function stagingOf({ calls }: SeenCalls, longest: number): Staging {
  const mss = longest === 0 ? USUAL_MSS : Math.min(LARGEST_MSS, Math.max(LEAST_MSS, longest));
  const most = Math.min(BOUNDS.octets, mss * MOST_SEGMENTS);
  const staged = (end: End): readonly StagedSend[] => {
    let before = 0;
    return calls[end].filter(isSend).map(({ seq, octets: seen }, i) => {
      const octets = i < MOST_SENDS ? Math.min(seen, most) : 0;
      const send = { seq, seen, octets, before };
      before += octets;
      return send;
    });
  };
  return { mss, sends: { client: staged('client'), server: staged('server') } };
}

const isSend = ({ call }: SeenCall): boolean => call === 'SEND';

/** @param begins what this end waits for at first, where nothing else is seen */
export function scriptOf(end: End, { calls }: SeenCalls, { sends }: Staging, begins: Trigger): readonly ScriptStep[] {
  const heard = (many: number) => sends[otherEnd(end)].slice(0, many).reduce((all, { octets }) => all + octets, 0);
  const script: ScriptStep[] = [];
  let [sent, told] = [0, 0];
  let last: Trigger = begins;
  for (const seen of calls[end]) {
    const octets = seen.call === 'SEND' ? (sends[end][sent++]?.octets ?? 0) : 0;
    if (seen.call === 'SEND' && octets === 0) continue;
    const received = heard(seen.heard);
    const when = triggerOf(seen, received > told ? received : 0, script.length > 0, last);
    const after = seen.closing === 'alone' ? THINKS : when === last && script.length > 0 ? 0 : pauseOf(seen);
    script.push(seen.call === 'SEND' ? { call: 'SEND', octets, when, after } : { call: seen.call, when, after });
    told = Math.max(told, received);
    last = when;
  }
  return script;
}

function triggerOf({ closing, acknowledged }: SeenCall, news: number, hasCalled: boolean, last: Trigger): Trigger {
  if (closing !== 'no') return { on: 'closing' };
  if (news > 0) return { on: 'received', octets: news };
  return hasCalled && acknowledged ? { on: 'acknowledged' } : last;
}

/** In tenths of a second. */
const pauseOf = ({ pause }: SeenCall): Ms => Math.min(LONGEST_PAUSE, Math.round(pause / 100) * 100);

/** Where a number of the capture's text stands in the staged text of that end; null: it is not staged. */
export function stagedAt(sends: readonly StagedSend[], seq: SeqNum): number | null {
  const send = sends.findLast((one) => seqLe(one.seq, seq));
  const into = send ? seqDiff(seq, send.seq) : 0;
  return send && into < send.octets ? send.before + into : null;
}
