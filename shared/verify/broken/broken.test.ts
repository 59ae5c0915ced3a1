import { describe, expect, test } from 'vitest';
import { ENDS, mainConnection, viewOf } from '#shared/match/index.ts';
import { BREAKABLE_NAMES, type Breakable } from '#shared/tcp/index.ts';
import { printLadder } from '../ladder.ts';
import { type AccidentFound, accidentWithout, BROKEN, safeWith } from './index.ts';

const accident = (name: Breakable): AccidentFound => {
  const found = accidentWithout(name);
  if (found === null) throw new Error(`without ${name} nothing happens`);
  return found;
};

/** From the beginning of the match on; numbers are drawn, and say nothing here. */
const rungs = (name: Breakable): readonly string[] => {
  const { story } = accident(name);
  const lines = printLadder(story.filter(({ at }) => at >= 0))
    .split('\n')
    .slice(1);
  return lines.map((line) =>
    line
      .replaceAll(/=\d{4,5}>/g, '=.>')
      .replace(/^ *\d+\.\d{3} {2}/, '')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
};

const endsAs = (name: Breakable): readonly string[] => {
  const { match } = accident(name).shown.at(-1) ?? accident(name).shown[0];
  return ENDS.map((end) => mainConnection(match.hosts[end]).tcb.state);
};

describe('without', () => {
  test('the third message, B sends text to an end that has opened nothing', () => {
    expect(endsAs('two-way')).toEqual(['CLOSED', 'ESTABLISHED']);
    expect(rungs('two-way').at(-1)).toContain('CLOSED <-- <SEQ=.><ACK=.><CTL=PSH,ACK><DATA=100>');
  });

  test('TIME-WAIT, a late FIN meets nobody, and a whole goodbye ends in a reset', () => {
    expect(rungs('no-time-wait').slice(-4)).toEqual([
      'CLOSED <-- <SEQ=.><ACK=.><CTL=FIN,ACK> ... LAST-ACK',
      'CLOSED --> <SEQ=.><CTL=RST><WND=0> ... LAST-ACK',
      'CLOSED ... <SEQ=.><CTL=RST><WND=0> --> CLOSED',
      'CLOSED (application hears: connection reset) CLOSED',
    ]);
  });

  test('a number of its own, a lost FIN counts as acknowledged, and both wait for ever', () => {
    expect(endsAs('free-fin')).toEqual(['FIN-WAIT-2', 'ESTABLISHED']);
    expect(rungs('free-fin').join('\n')).toMatch(/<CTL=FIN,ACK> +x/);
  });

  test('a look at its number, a made-up RST takes a connection from both, and text with it', () => {
    expect(endsAs('any-rst')).toEqual(['CLOSED', 'CLOSED']);
    expect(rungs('any-rst')[0]).toContain('forged');
  });

  test('a challenge, an old SYN makes B forget a connection that stands', () => {
    expect(endsAs('old-syn')).toEqual(['CLOSED', 'SYN-RECEIVED']);
    expect(
      rungs('old-syn').filter((line) => line.includes('--> ') && line.includes('<CTL=SYN>')).length,
    ).toBeGreaterThan(1);
  });
});

describe.each(BREAKABLE_NAMES)('%s', (name) => {
  test('with the rule in place no way leads to the accident, within the same bounds', () => {
    const { isSafe, states } = safeWith(name);
    expect(isSafe).toBe(true);
    expect(states).toBeGreaterThan(1000);
  });

  test('the rule is broken once, by the change of state that it forbids', () => {
    const { end, from, to } = BROKEN[name].breaks;
    const { shown, story, brokenAt } = accident(name);
    const changes = story.filter((event) => event.at > 0 && event.end === end && event.event === 'state');
    expect(changes.filter((event) => event.event === 'state' && event.from === from && event.to === to)).toHaveLength(
      1,
    );
    expect(shown[brokenAt]?.events).toContainEqual(expect.objectContaining({ event: 'state', end, from, to }));
  });

  test('each step can be looked at from both ends', () => {
    const { board, shown } = accident(name);
    for (const { match } of shown)
      for (const end of ENDS) {
        const { connections } = viewOf(board, match, end);
        const [{ tcb, inbox, seen } = expect.fail()] = connections;
        expect(tcb).toEqual(mainConnection(match.hosts[end]).tcb);
        expect(inbox.every(({ id }) => seen.some((line) => line.id === id && line.became === 'queued'))).toBe(true);
      }
  });

  test('it is plain data, which a worker can pass on', () => {
    expect(structuredClone(accident(name))).toEqual(accident(name));
  });
});
