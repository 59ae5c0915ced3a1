/** What is thought over after a match: where it was refused, what would have come of it, what it teaches. */
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { type ConnectionView, type Moment, type SeatView, viewOf } from '#shared/match/index.ts';
import { whatIf } from '#shared/referee/index.ts';
import { type Action, type Segment, seqAdd, seqNum } from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { cameOf } from './aftermath.ts';
import { alternativesOf } from './alternatives.ts';
import { besideOf } from './beside.ts';
import { connectionOf, rightMoves } from './connection.ts';
import { ladderOf } from './ladder.ts';
import { mistakesOf, momentOfRefusal } from './mistakes.ts';
import { endsOf, lastStates, resultOf } from './outcome.ts';
import { mayWait, practiceAt, practiceView, tryMove } from './practice.ts';
import { isIn, NAMES, once, type Slipped, slipped } from './slips.testing.ts';
import { tellingOf } from './telling.ts';

const leave = (): Action => ({ do: 'leave' });
const waits = (state: string) => (view: SeatView) => isIn(state)(view) && connectionOf(view).owed === null;
const headOf = (view: SeatView): Segment | undefined => connectionOf(view).inbox[0]?.segment;

/** The ACK that a TCP would send now, with another number. */
const ackWith =
  (change: (connection: ConnectionView) => number) =>
  (view: SeatView): Action => {
    const right = rightMoves(view).find((move) => move.sends?.ctl.length === 0)?.sends;
    if (!right) throw new Error('no ACK is due');
    const ack = seqAdd(right.ack ?? right.seq, change(connectionOf(view)));
    return { do: 'send', segment: { ...right, ack } };
  };

const leftEarly = () => slipped('the-last-ack', 'client', once(waits('TIME-WAIT'), leave));
const first = ({ moments }: Slipped): Moment => {
  const moment = moments.find(({ verdict }) => verdict.verdict === 'refused');
  if (!moment) throw new Error('nothing was refused');
  return moment;
};

function words(
  played: Slipped,
  level: Parameters<typeof levelOf>[0],
  moment = first(played),
  action = moment.move.action,
) {
  const branch = whatIf(played, moment, action);
  const came = cameOf(branch, moment, NAMES);
  const ends = endsOf(branch, played.debrief, levelOf(level), moment.seat, NAMES);
  return { came: came?.word, about: came?.facts.about, ends: ends.word, facts: ends.facts, branch };
}

describe('what would have come of it:', () => {
  test('to leave TIME-WAIT while the last ACK is lost: the FIN meets CLOSED, and it ends with a reset', () => {
    expect(words(leftEarly(), 'the-last-ack')).toMatchObject({ came: 'met-closed', about: 'FIN', ends: 'reset' });
  });

  test('to acknowledge a FIN with its own number: it is said again, and it ends well, but later', () => {
    const played = slipped(
      'goodbye-properly',
      'server',
      once(
        (view) => headOf(view) !== undefined,
        ackWith(() => -1),
      ),
    );
    const { facts, ...said } = words(played, 'goodbye-properly');
    expect(said).toMatchObject({ came: 'repeats', about: 'FIN', ends: 'well' });
    expect(facts.segments).toBeGreaterThan(0);
  });

  test('to answer text with an ACK of what was never sent: it is told what is expected', () => {
    const played = slipped(
      'parcel',
      'server',
      once(
        (view) => (headOf(view)?.len ?? 0) > 0,
        ackWith(() => 1),
      ),
    );
    expect(words(played, 'parcel')).toMatchObject({ came: 'challenged', ends: 'well' });
  });

  test('to reset in place of closing: the other application hears of it', () => {
    const slip = once(
      (view) => connectionOf(view).calls.close,
      (view) => ({
        do: 'send',
        segment: { seq: connectionOf(view).tcb.sndNxt, ack: null, ctl: ['RST'], len: 0, wnd: 0 },
      }),
    );
    expect(words(slipped('goodbye-properly', 'client', slip), 'goodbye-properly')).toMatchObject({
      came: 'killed',
      ends: 'reset',
    });
  });

  test('to throw away what asks for nothing: nothing', () => {
    const played = slipped(
      'the-last-ack',
      'client',
      once(waits('TIME-WAIT'), () => ({ do: 'discard' })),
    );
    expect(words(played, 'the-last-ack')).toMatchObject({ came: 'nothing', ends: 'well' });
  });

  test('to speak to somebody who is not there: nobody answers', () => {
    const { moments, ...played } = slipped('nobody-home', 'client', () => null);
    const moment = moments.find(({ move }) => move.peer === 'A:40002');
    if (!moment) throw new Error('the level has a filtered port');
    const syn: Action = { do: 'send', segment: { seq: seqNum(5), ack: null, ctl: ['SYN'], len: 0, wnd: 65535 } };
    expect(words({ moments, ...played }, 'nobody-home', moment, syn).came).toBe('astray');
  });

  test('a right move that sends nothing needs no word', () => {
    const played = leftEarly();
    const right = played.moments.findLast(({ move }) => move.action.do === 'leave');
    expect(words(played, 'the-last-ack', right).came).toBeUndefined();
  });
});

test('both ladders stand on one axis: what is the same in both is one object, and has one place', () => {
  const played = leftEarly();
  const { setup, duration } = played.debrief;
  const { branch } = words(played, 'the-last-ack');
  const real = ladderOf({ story: played.story, setup, duration });
  const other = ladderOf({ story: branch.story, setup, duration: branch.match.at });
  const beside = besideOf(real, other, first(played).match.at);

  expect(beside.real.size).toBe(real.flights.length + real.marks.length);
  expect(beside.other.size).toBe(other.flights.length + other.marks.length);
  for (const item of beside.common) expect(beside.real.has(item) && beside.other.has(item)).toBe(true);
  const own = [...beside.other].filter((item) => !beside.common.has(item));
  expect(own.some((item) => 'segment' in item && item.segment.ctl.includes('RST'))).toBe(true);
  expect(new Set(beside.whole.flights.map(({ id }) => id)).size).toBe(beside.whole.flights.length);
});

test('a match beside itself has nothing of its own', () => {
  const { story, debrief } = leftEarly();
  const ladder = ladderOf(debrief);
  const beside = besideOf(ladder, ladderOf({ ...debrief, story }), 0);
  expect(beside.common.size).toBe(beside.whole.flights.length + beside.whole.marks.length);
});

test('the endings are compared by how, when, with how many segments, and in which states', () => {
  const played = leftEarly();
  expect(resultOf(words(played, 'the-last-ack').branch)).toMatchObject({
    ending: 'reset',
    states: { client: 'CLOSED', server: 'CLOSED' },
  });
  expect(lastStates(played.story)).toEqual({ client: 'CLOSED', server: 'CLOSED' });
});

describe('mistakes', () => {
  test('of the same decision are one, and are found where the ladder has them', () => {
    const played = slipped('the-last-ack', 'client', once(waits('TIME-WAIT'), leave, 3));
    const mistakes = mistakesOf(played.moments, 'client');
    expect(mistakes.map(({ tried }) => tried.length)).toEqual([3]);
    expect(mistakesOf(played.moments, 'server')).toEqual([]);
    for (const refusal of ladderOf(played.debrief).refusals)
      expect(momentOfRefusal(played.moments, refusal)?.seat).toBe('client');
  });

  test('are played again in that very state, with the reasons and the hints of the match, until the right move', () => {
    const played = slipped(
      'goodbye-properly',
      'server',
      once(
        (view) => headOf(view) !== undefined,
        ackWith(() => -1),
      ),
    );
    const [mistake] = mistakesOf(played.moments, 'server');
    if (!mistake) throw new Error('there is a mistake');
    let practice = practiceAt(played.board, mistake.moment);
    const view = practiceView(practice);
    expect(view).toEqual(viewOf(played.board, mistake.moment.match, 'server'));
    expect(mayWait(practice)).toBe(false);

    const wrong = tryMove(practice, mistake.moment.move);
    expect(wrong.receipt).toMatchObject({ result: 'refused', wait: 1000, view: { refusedInARow: 1 } });
    practice = wrong.practice;
    const hint = tryMove(practice, { move: 'hint', peer: view.peer, grade: 1 });
    expect(hint.receipt).toMatchObject({ result: 'noted', view: { hint: { grade: 1 } } });
    const right = tryMove(hint.practice, {
      ...mistake.moment.move,
      action: ackWith(() => 0)(practiceView(hint.practice)),
    });
    expect(right.verdict).toMatchObject({ verdict: 'right', code: 'answer' });
  });

  test('where nothing was due end by waiting', () => {
    const played = leftEarly();
    expect(mayWait(practiceAt(played.board, first(played)))).toBe(true);
  });
});

test('the alternatives at a moment are what a TCP might have done there, but for what was done', () => {
  for (const id of LEVEL_IDS) {
    const played = slipped(id, 'client', () => null);
    for (const moment of played.moments) {
      const view = viewOf(played.board, moment.match, moment.seat);
      for (const { action } of alternativesOf(view, moment)) {
        expect(action).not.toEqual(moment.move.action);
        const { story, told } = whatIf(played, moment, action);
        const judged = story.slice(told).find((one) => one.event === 'judged');
        expect(judged?.verdict.verdict).not.toBe('refused');
      }
    }
  }
});

describe('the one thing to take home', () => {
  test('is the mistake that would have cost most, not the most frequent', () => {
    const early = once(waits('TIME-WAIT'), leave);
    const twice = once(
      (view) => connectionOf(view).tcb.state === 'FIN-WAIT-2' && headOf(view) !== undefined,
      ackWith(() => -1),
      1,
    );
    const played = slipped('the-last-ack', 'client', (view) => twice(view) ?? early(view));
    const { lesson, best } = tellingOf(played.debrief, played, levelOf('the-last-ack'), 'client', NAMES);
    expect(lesson).toEqual({ takeaway: 'time-wait', level: 'the-last-ack' });
    expect(best?.moment.move.action).toEqual({ do: 'leave' });
    expect(best?.ends.word).toBe('reset');
  });

  test('says what was tried, when, and what would have come of it', () => {
    const played = leftEarly();
    const { best } = tellingOf(played.debrief, played, levelOf('the-last-ack'), 'client', NAMES);
    for (const tag of LANGUAGES) {
      const { came, ends } = TEXTS[tag].whatIf;
      expect(best?.came && came[best.came.word](best.came.facts)).toMatch(/Bob.*FIN|FIN.*Bob/);
      expect(best && ends[best.ends.word](best.ends.facts)).toContain('Bob');
    }
  });

  test('of a clean match is the lesson that the story alone tells', () => {
    const played = slipped('goodbye-properly', 'client', () => null);
    const { lesson, best } = tellingOf(played.debrief, played, levelOf('goodbye-properly'), 'client', NAMES);
    expect(best).toBeNull();
    expect(lesson.takeaway).toBe('clean');
  });
});
