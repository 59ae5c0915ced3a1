/** The ladder in words, line by line, for who cannot see the drawing or would rather read. */
import { type End, type Move, otherEnd } from '#shared/match/index.ts';
import { kindOf, type Segment, type Verdict } from '#shared/tcp/index.ts';
import type { Reason, Text } from '#shared/text/index.ts';
import type { Ladder, Mark, When } from './ladder.ts';

export interface LadderLine extends When {
  readonly text: string;
  readonly is: 'plain' | 'lost' | 'refused' | 'state';
}

export function linesOf(ladder: Ladder, names: { readonly [end in End]: string }, text: Text): readonly LadderLine[] {
  const { lines } = text.shell.debrief;
  const say = (segment: Segment) => text.table.say.segment(kindOf(segment), segment);
  const all: LadderLine[] = ladder.marks.flatMap((mark) => {
    const line = markLine(mark, names[mark.end], text);
    return line ? [{ at: mark.at, moment: mark.moment, ...line }] : [];
  });
  for (const { segment, from, sent, middle, lost, stray, line, landings, copy } of ladder.flights) {
    const what = say(segment) + (line === null ? '' : ` (${line})`);
    const to = names[otherEnd(from)];
    if (stray) {
      const [landed] = landings;
      if (landed) all.push({ ...landed, is: 'plain', text: text.after.ladder.strayLine(to, what, stray) });
      continue;
    }
    all.push({ ...sent, is: 'plain', text: lines.sent(names[from], what, copy) });
    if (lost) all.push({ ...middle, is: 'lost', text: lines.lost(what) });
    for (const { at, moment, late, twice } of landings) {
      const how = twice ? lines.arrivedCopy : late > 0 ? lines.arrivedLate : lines.arrived;
      all.push({ at, moment, is: 'plain', text: how(to, what) });
    }
  }
  return all.sort((a, b) => a.moment - b.moment);
}

function markLine(mark: Mark, who: string, text: Text): Pick<LadderLine, 'is' | 'text'> | null {
  const { lines } = text.shell.debrief;
  switch (mark.mark) {
    case 'state':
      return { is: 'state', text: mark.first ? lines.start(who, mark.state) : lines.state(who, stateOf(mark)) };
    case 'refused': {
      const { title, body } = reasonOf(mark.verdict, text);
      return { is: 'refused', text: lines.refused(who, triedOf(mark.move), title, body) };
    }
    case 'rto':
      return { is: 'plain', text: lines.rto(who) };
    case 'two-msl-restarted':
      return { is: 'plain', text: lines.twoMslRestarted(who) };
    case 'two-msl-over':
      return { is: 'plain', text: lines.twoMslOver(who) };
    case 'bot':
      return { is: 'plain', text: lines.bot(who) };
    case 'befell':
      return { is: 'state', text: text.after.ladder.befellLine(who, mark.what) };
  }
}

/** The state with the name of the connection, where it is not the main one. */
export const stateOf = ({ state, line }: { readonly state: string; readonly line: string | null }): string =>
  line === null ? state : `${state} (${line})`;

/** After the match nothing is left to find: the right number is told. */
export const reasonOf = ({ code, reasoning }: Verdict, text: Text): Reason => text.reasons[code](reasoning, true);

/** What the player tried, in the field's words: `ACK 4203 / 9151`, `LEAVE`. */
export function triedOf(move: Move): string {
  if (move.move !== 'act') return move.move.toUpperCase();
  if (move.action.do === 'report') return `REPORT ${move.action.what}`;
  if (move.action.do !== 'send') return move.action.do.toUpperCase();
  const { segment } = move.action;
  const text = segment.len > 0 ? ` +${segment.len}` : '';
  return `${kindOf(segment)}${text} ${segment.seq}${segment.ack === null ? '' : ` / ${segment.ack}`}`;
}
