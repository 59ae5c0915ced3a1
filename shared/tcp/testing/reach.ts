/**
 * For tests: a TCB in any state, reached by the exchange that leads there. The peer's segments are written relative to its ISN and
 * ours, so the same exchange can be played anywhere in the sequence space.
 */
import { segmentArrives } from '../arrives.ts';
import { type CallResult, close, open, send } from '../calls.ts';
import type { Segment } from '../segment.ts';
import { seqAdd, seqNum } from '../seq.ts';
import type { State } from '../state.ts';
import { closedTcb, type Profile, type Tcb } from '../tcb.ts';

export interface ReachOptions {
  readonly iss?: number;
  readonly irs?: number;
  readonly wnd?: number;
  readonly profile?: Profile;
  /** Only SYN-RECEIVED differs by it. */
  readonly opened?: 'active' | 'passive';
  /** Octets of text left unacknowledged, in ESTABLISHED. */
  readonly text?: number;
  /** The user reads by RECEIVE. */
  readonly reads?: boolean;
}

type Step = (tcb: Tcb, o: Required<ReachOptions>) => Tcb;

const called = (result: CallResult): Tcb => {
  if (!result.ok) throw new Error(result.error);
  return result.value.tcb;
};

const dial: Step = (tcb, { iss }) => called(open(tcb, { how: 'active', iss: seqNum(iss) }));
const listen: Step = (tcb) => called(open(tcb, { how: 'passive' }));
const shut: Step = (tcb) => called(close(tcb));
const write: Step = (tcb, { text }) => (text === 0 ? tcb : called(send(tcb, text, text)));

/** A segment of the peer: offsets from its ISN and ours; `ack` null leaves the ACK bit off. */
const peer =
  (ctl: Segment['ctl'], seq: number, ack: number | null): Step =>
  (tcb, o) =>
    segmentArrives(
      tcb,
      {
        seq: seqAdd(seqNum(o.irs), seq),
        ack: ack === null ? null : seqAdd(seqNum(o.iss), ack),
        ctl,
        len: 0,
        wnd: o.wnd,
      },
      { iss: seqNum(o.iss), listening: false },
    ).tcb;

const SYN = peer(['SYN'], 0, null);
const SYN_ACK = peer(['SYN'], 0, 1);
const FIN = peer(['FIN'], 1, 1);

const ESTABLISHED = [dial, SYN_ACK];
const EXCHANGES: { readonly [state in State]: readonly Step[] } = {
  CLOSED: [],
  LISTEN: [listen],
  'SYN-SENT': [dial],
  'SYN-RECEIVED': [listen, SYN],
  ESTABLISHED: [...ESTABLISHED, write],
  'FIN-WAIT-1': [...ESTABLISHED, shut],
  'FIN-WAIT-2': [...ESTABLISHED, shut, peer([], 1, 2)],
  'CLOSE-WAIT': [...ESTABLISHED, FIN],
  CLOSING: [...ESTABLISHED, shut, FIN],
  'LAST-ACK': [...ESTABLISHED, FIN, shut],
  'TIME-WAIT': [...ESTABLISHED, shut, peer([], 1, 2), peer(['FIN'], 1, 2)],
};

const DEFAULTS: Required<ReachOptions> = {
  iss: 100,
  irs: 300,
  wnd: 1000,
  profile: 'rfc5961',
  opened: 'passive',
  text: 0,
  reads: false,
};

/** With the defaults: ISS 100, IRS 300, both windows 1000. */
export function reach(state: State, options: ReachOptions = {}): Tcb {
  const o = { ...DEFAULTS, ...options };
  const steps = state === 'SYN-RECEIVED' && o.opened === 'active' ? [dial, SYN] : EXCHANGES[state];
  const tcb = steps.reduce((t, step) => step(t, o), closedTcb(o.profile, o.wnd, o.reads ? 0 : null));
  if (tcb.state !== state) throw new Error(`the exchange leads to ${tcb.state}, not to ${state}`);
  return tcb;
}
