/** The luck that the connection had, as rules of the network: what was sent again is lost as often, and what crossed crosses. */
import { MAX_LOSSES, MAX_LOSSES_OF_ONE, type Pattern, type Rule } from '#shared/link/index.ts';
import { type End, labelOfText, otherEnd } from '#shared/match/index.ts';
import type { Resend, SeenCalls } from './calls.ts';
import { type Staging, stagedAt } from './scripts.ts';

const KINDS = { SYN: 'syn', 'SYN,ACK': 'syn-ack', FIN: 'fin' } as const;
/** As long as the network may hold what crosses. */
const HELD = 7000;

const lose = (on: Pattern, copy: number): Rule => ({ on, copy, fate: { kind: 'lose' } });

/** Each holds until the other has left. */
const crossing = (role: 'syn' | 'fin'): readonly Rule[] =>
  (['client', 'server'] as const).map((from) => ({
    on: { from, role },
    copy: 'every',
    fate: { kind: 'hold', until: { from: otherEnd(from), role }, event: 'left', atMost: HELD },
  }));

export interface Luck {
  readonly rules: readonly Rule[];
  readonly crosses: boolean;
}

export function luckOf(seen: SeenCalls, staging: Staging): Luck {
  const crossed = [...(seen.server === 'calls too' ? crossing('syn') : []), ...(seen.finsCross ? crossing('fin') : [])];
  const copies = new Map<string, { readonly on: Pattern; copies: number }>();
  for (const resend of seen.resends) {
    const on = lostBefore(resend, staging);
    if (on !== null && !crossed.some((rule) => rule.on.from === on.from && rule.on.role === on.role))
      copies.set(key(on), { on, copies: (copies.get(key(on))?.copies ?? 0) + 1 });
  }
  const losses = [...copies.values()]
    .flatMap(({ on, copies: many }) => Array.from({ length: Math.min(many, MAX_LOSSES_OF_ONE) }, (_, i) => lose(on, i)))
    .slice(0, MAX_LOSSES);
  return { rules: [...crossed, ...losses], crosses: crossed.length > 0 };
}

const key = (on: Pattern): string => `${on.from} ${on.role} ${on.label}`;

/** What must have been lost for this to be sent again: itself, or its acknowledgment where that went past. */
function lostBefore(resend: Resend, { mss, sends }: Staging): Pattern | null {
  const { from, what, acknowledged, isLast } = resend;
  const peer: End = otherEnd(from);
  if (what === 'text') return acknowledged ? null : textLost(resend, mss, sends[from]);
  if (!acknowledged) return { from, role: KINDS[what] };
  if (what === 'SYN,ACK') return { from: peer, role: 'handshake-ack' };
  return what === 'FIN' ? { from: peer, role: isLast ? 'last-ack' : 'fin-ack' } : null;
}

/** A piece of text is known by its label, if it begins where a staged segment does. */
function textLost({ from, seq }: Resend, mss: number, sends: Staging['sends'][End]): Pattern | null {
  const at = stagedAt(sends, seq);
  const send = sends.find(({ before, octets }) => at !== null && at >= before && at < before + octets);
  if (at === null || send === undefined || (at - send.before) % mss !== 0) return null;
  return { from, label: labelOfText(at + 1, Math.min(mss, send.before + send.octets - at)) };
}
