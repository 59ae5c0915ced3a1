import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { type ConnectionView, contextOfView, situationOf } from '#shared/match/index.ts';
import { type Action, judge, type Reasoning, type Segment, seqAdd, seqNum, type Verdict } from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { played } from './played.testing.ts';

const CTL: readonly Segment['ctl'][] = [['SYN'], [], ['PSH'], ['FIN'], ['RST'], ['SYN', 'FIN']];

/** Every card with every number that a player could take from the table, near misses among them. */
function tries(connection: ConnectionView): readonly Action[] {
  const { tcb, inbox, nextIss } = connection;
  const head = inbox[0]?.segment;
  const known = [tcb.iss, tcb.sndUna, tcb.sndNxt, tcb.irs ?? seqNum(0), tcb.rcvNxt, seqNum(nextIss)];
  const arrived = head === undefined ? [] : [head.seq, head.ack ?? head.seq, seqAdd(head.seq, head.len)];
  const numbers = [...new Set([...known, ...arrived, ...known.map((n) => seqAdd(n, 1)), seqAdd(tcb.rcvNxt, 100)])];
  const cards = CTL.flatMap((ctl) =>
    numbers.flatMap((seq) =>
      [null, ...numbers].map((ack): Action => {
        const len = ctl.includes('PSH') ? 100 : 0;
        return { do: 'send', segment: { seq, ack, ctl, len, wnd: 65535 } };
      }),
    ),
  );
  return [...cards, { do: 'resend' }, { do: 'discard' }, { do: 'leave' }, { do: 'listen' }];
}

/** One verdict for each code that these tries meet in a level. */
function verdicts(level: (typeof LEVEL_IDS)[number]): readonly Verdict[] {
  const met = new Map<string, Verdict>();
  const { mss } = levelOf(level);
  for (const { connections } of played(level, 'refusals', { name: 'echo', strength: 5 }).views)
    for (const connection of connections)
      for (const action of tries(connection)) {
        const { verdict } = judge(situationOf(connection, mss, 0), action, contextOfView(connection));
        met.set(`${verdict.code} ${verdict.reasoning.state} ${verdict.reasoning.about === null}`, verdict);
      }
  return [...met.values()];
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d{4,}/g) ?? []).map(Number);
const numbersOf = (segment: Segment | null): readonly number[] => (segment ? [segment.seq, segment.ack ?? -1] : []);

/** All numbers that a told reason may name. */
const nameable = ({ given, expected, about, ...own }: Reasoning): readonly number[] => [
  ...numbersOf(given),
  ...numbersOf(expected),
  ...numbersOf(about),
  own.sndUna,
  own.sndNxt,
  own.rcvNxt,
  own.rcvNxtAfter,
];

describe.each(LEVEL_IDS)('in %s', (level) => {
  const met = verdicts(level);

  it('every verdict that a player can meet is said, with none but the numbers that it is about', () => {
    expect(met.length).toBeGreaterThan(20);
    for (const { code, reasoning } of met)
      for (const tag of LANGUAGES) {
        const say = TEXTS[tag].reasons[code];
        for (const n of numbersIn(say(reasoning, true).body)) expect(nameable(reasoning)).toContain(n);
        expect(say(reasoning, true).body.length).toBeLessThanOrEqual(220);
      }
  });

  it('no refusal gives the right number away before it is told', () => {
    for (const { verdict, code, reasoning } of met)
      if (verdict === 'refused')
        for (const tag of LANGUAGES)
          for (const n of numbersIn(TEXTS[tag].reasons[code](reasoning, false).body))
            expect(numbersOf(reasoning.given)).toContain(n);
  });
});
