/** What a screen reader hears when one view follows another: what came, what changed, what is due. */
import type { SeatView, Seen } from '#shared/match/index.ts';
import { kindOf, type Segment } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { imperativeOf } from './application.ts';
import { spokenOf } from './backlog.ts';
import { isTold } from './coach.ts';
import { connectionOf, sameIn } from './connection.ts';
import { takenBetween } from './inbox.ts';
import { rightName, takenWords, veiled, wrongName } from './naming.ts';
import { questionOf, rightPrediction, wrongPrediction } from './predictions.ts';

/** Sentences in the order in which they are to be heard; none if nothing worth a word has changed. */
export function announcements(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const lines = [
    ...verdictLine(before, after, text),
    ...sentLines(before, after, text),
    ...takenBetween(before, after).map((taken) => takenWords(after, taken, text)),
    ...spokenOf(before, after, text),
    ...arrivedLines(before, after, text),
    ...stateLine(before, after, text),
    ...goalLines(before, after, text),
    ...dueLine(before, after, text),
  ];
  return [
    ...nameLines(before, after, text),
    ...questionLines(before, after, text),
    ...lines.map((line) => veiled(line, after, text)),
  ];
}

const inWords = (segment: Segment, text: Text): string => text.table.say.segment(kindOf(segment), segment);

function verdictLine(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const judged = after.lastJudged;
  if (judged === null || judged.n === before.lastJudged?.n) return [];
  const { verdict } = judged;
  if (verdict.verdict === 'right') return [];
  const { title, body } = text.reasons[verdict.code](verdict.reasoning, isTold(after));
  const why = text.joining.sentences(title, body);
  return [verdict.verdict === 'refused' ? text.table.say.refused(why) : text.table.say.needless(why)];
}

function sentLines(before: SeatView, after: SeatView, text: Text): readonly string[] {
  return newLines(before, after)
    .filter((line) => line.way === 'sent')
    .map((line) => text.table.say.sent(inWords(line.segment, text)));
}

function arrivedLines(before: SeatView, after: SeatView, text: Text): readonly string[] {
  return newLines(before, after)
    .filter((line) => line.became === 'queued')
    .map((line) => text.table.say.arrived(inWords(line.segment, text)));
}

function newLines(before: SeatView, after: SeatView) {
  const now = connectionOf(after);
  // What waited on a connection that was not on the table has not been spoken of.
  const spoken = (line: Seen) => line.became !== 'queued' || connectionOf(before).peer === now.peer;
  const known = new Set(
    sameIn(before, now)
      ?.seen.filter(spoken)
      .map((line) => line.id),
  );
  return now.seen.filter((line) => !line.prelude && !known.has(line.id));
}

function stateLine(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const { state } = connectionOf(after).tcb;
  if (after.setup.help === 'expert' || state === sameIn(before, connectionOf(after))?.tcb.state) return [];
  return [text.table.say.state(state)];
}

/** On Expert: that there is something to name, and what came of a name. */
function nameLines(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const isNew = after.lastClaim !== null && after.lastClaim.n !== before.lastClaim?.n;
  const wrong = isNew ? wrongName(after, text) : null;
  const right = isNew ? rightName(after, text) : null;
  const changed = (after.naming?.changes ?? 0) > (before.naming?.changes ?? 0);
  return [
    ...(wrong === null ? [] : [text.joining.sentences(text.naming.wrong, wrong.title, wrong.body)]),
    ...(right === null ? [] : [right]),
    ...(changed && after.phase === 'running' ? [text.naming.changed] : []),
  ];
}

/** That something is asked, with its answers and what came of an answer. */
function questionLines(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const isNew = after.lastClaim?.claim === 'predict' && after.lastClaim.n !== before.lastClaim?.n;
  const wrong = isNew ? wrongPrediction(after, text) : null;
  const right = isNew ? rightPrediction(after, text) : null;
  const open = after.predictions?.open ?? null;
  const asked = open !== null && open.id !== before.predictions?.open?.id ? questionOf(open.id, text) : null;
  return [
    ...(wrong === null ? [] : [text.joining.sentences(text.naming.wrong, wrong.title, wrong.body)]),
    ...(right === null ? [] : [right]),
    ...(asked === null ? [] : [text.predictions.asked(asked.ask)]),
  ];
}

function goalLines(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const lit = new Set(before.goals.filter((one) => one.lit).map((one) => one.goal));
  return after.goals
    .filter((one) => one.lit && !lit.has(one.goal))
    .map((one) => text.table.say.goal(text.table.top.goal[one.goal]));
}

function dueLine(before: SeatView, after: SeatView, text: Text): readonly string[] {
  const [was, is] = [connectionOf(before), connectionOf(after)];
  const same =
    was.peer === is.peer && was.owed === is.owed && was.inbox[0]?.id === is.inbox[0]?.id && before.due === after.due;
  if (is.owed === null || (same && before.phase === after.phase)) return [];
  return [is.owed === 'call' ? text.table.say.call(imperativeOf(after, text)) : text.table.say.due[is.owed]];
}
