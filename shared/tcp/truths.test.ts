/** A refusal never claims what is not so: every card imaginable in every state, with strays, old and wrong segments in the inbox. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from './legal.ts';
import type { Segment } from './segment.ts';
import { seqNum } from './seq.ts';
import { type Action, NO_CALLS, type Situation } from './situation.ts';
import { STATES } from './state.ts';
import { ALSO, REFUSED } from './testing/mistakes.ts';
import { reach } from './testing/reach.ts';
import { CONTEXT, contextOf, situation as situated, action as written } from './testing/situations.ts';
import { TRUTHS } from './testing/truths.ts';
import type { RefusalCode } from './verdict.ts';

const CTL: readonly Segment['ctl'][] = [[], ['PSH'], ['SYN'], ['FIN'], ['RST'], ['FIN', 'PSH']];
/** Around ISS 100 and IRS 300, the next ISS, nothing, and far away. */
const number = fc.oneof(
  fc.integer({ min: 97, max: 125 }),
  fc.integer({ min: 296, max: 345 }),
  fc.constantFrom(0, 1, 10, 250, 700, 701, 99_999, 2 ** 32 - 5),
);
const segment = fc
  .record({ seq: number, ack: fc.option(number), ctl: fc.constantFrom(...CTL), len: fc.constantFrom(0, 1, 10) })
  .map(({ seq, ack, ctl, len }): Segment => {
    return {
      seq: seqNum(seq),
      ack: ack === null ? null : seqNum(ack),
      ctl,
      len: ctl.includes('RST') ? 0 : len,
      wnd: 65535,
    };
  });
const situation = fc
  .record({
    state: fc.constantFrom(...STATES),
    opened: fc.constantFrom('active', 'passive'),
    text: fc.constantFrom(0, 10),
    inbox: fc.array(segment, { maxLength: 3 }),
    open: fc.constantFrom(null, 'active', 'passive'),
    more: fc.constantFrom(0, 0, 10, 200),
    close: fc.boolean(),
    abort: fc.boolean(),
    retransmission: fc.boolean(),
    timeWait: fc.boolean(),
    needlessInARow: fc.constantFrom(0, 2),
  })
  .map(
    ({ state, opened, text, inbox, open, more, close, abort, retransmission, timeWait, needlessInARow }): Situation => {
      const tcb = reach(state, { wnd: 65535, opened, text });
      const isUnopened = state === 'CLOSED' || state === 'LISTEN';
      return {
        tcb,
        inbox,
        calls: { ...NO_CALLS, open: isUnopened ? open : null, text: more, close, abort },
        expired: {
          retransmission: retransmission && tcb.armed.retransmission,
          timeWait: timeWait && tcb.armed.timeWait,
          probe: false,
        },
        mss: 100,
        duplicateAcks: 0,
        needlessInARow,
        became: null,
        keepalive: null,
      };
    },
  );
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: segment.map((given): Action => ({ do: 'send', segment: given })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Action>({ do: 'discard' }, { do: 'resend' }, { do: 'leave' }, { do: 'listen' }),
  },
);

it('is true of the move that shows it', () => {
  const rows = [...REFUSED, ...ALSO];
  for (const code of Object.keys(TRUTHS)) expect(rows.map((row) => row.code)).toContain(code);
  for (const { code, state, told, does } of rows) {
    const at = situated(state, told);
    const truth = TRUTHS[code as RefusalCode];
    expect(
      truth?.(judge(at, written(does), contextOf(told)).verdict.reasoning, at) ?? true,
      `${code} in ${state}`,
    ).toBe(true);
  }
});

it('is true of any other', () => {
  fc.assert(
    fc.property(situation, fc.array(action, { minLength: 20, maxLength: 20 }), (at, actions) => {
      for (const tried of actions) {
        const { code, reasoning } = judge(at, tried, CONTEXT).verdict;
        const truth = TRUTHS[code as RefusalCode];
        expect(truth?.(reasoning, at) ?? true, JSON.stringify([code, tried, reasoning])).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
