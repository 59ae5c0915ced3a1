/** Murphy's table: what a person who is the network sees, as words and faces. It knows what is on the wire, and nothing of the ends. */
import {
  ENDS,
  type End,
  NETWORK_CARDS,
  type NetworkCard,
  type NetworkView,
  otherEnd,
  type Passed,
  type Passing,
} from '#shared/match/index.ts';
import { type Kind, kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { titleOf } from './card.ts';
import type { SoundName } from './sounds.ts';
import type { Banner } from './waiting.ts';

/** A segment as a card that lies on the table. */
export interface PassingFace {
  readonly number: number;
  readonly from: End;
  readonly kind: Kind;
  /** `DATA +100`, `FIN`. */
  readonly title: string;
  readonly seq: number;
  readonly ack: number | null;
  readonly len: number;
  /** What it is to the connection: 'the FIN of the client'. */
  readonly meaning: string;
  readonly fromTo: string;
  /** 'copy 2', or that it is the first. */
  readonly copy: string;
}

export function faceOf({ number, from, segment, role, copy }: Passing, text: Text): PassingFace {
  const { ends } = text.table.own;
  const words = text.murphy.table;
  return {
    number,
    from,
    kind: kindOf(segment),
    title: titleOf(segment),
    seq: segment.seq,
    ack: segment.ack,
    len: segment.len,
    meaning: text.print.from(from, text.print.roles[role]).trim(),
    fromTo: words.fromTo(ends[from], ends[otherEnd(from)]),
    copy: copy === 0 ? words.first : text.table.partner.copy(copy + 1),
  };
}

/** One card of the network's hand. */
export interface NetworkCardFace {
  readonly card: NetworkCard;
  readonly digit: string;
  readonly name: string;
  readonly does: string;
  /** How many are left; null where there is no end of them. */
  readonly left: number | null;
  readonly leftInWords: string;
  /** Why it cannot be played now. */
  readonly barred: string | null;
}

const networkDigit = (card: NetworkCard): string => `${NETWORK_CARDS.indexOf(card) + 1}`;

/** The card that a key plays: its digit, or Enter, which lets pass. */
export const networkCardOf = (key: string): NetworkCard | null =>
  key === 'Enter' ? 'pass' : (NETWORK_CARDS.find((card) => networkDigit(card) === key) ?? null);

export function networkHand({ hand, barred }: NetworkView, text: Text): readonly NetworkCardFace[] {
  const words = text.murphy.table;
  return NETWORK_CARDS.map((card) => {
    const left = card === 'pass' ? null : hand[card];
    const bar = barred[card];
    return {
      card,
      digit: networkDigit(card),
      ...words.cards[card],
      left,
      leftInWords: left === null ? words.always : words.left(left),
      barred: bar === null ? null : words.barred[bar],
    };
  });
}

/** One of those that were let go. */
export interface PassedLine {
  readonly face: PassingFace;
  readonly card: NetworkCard;
  /** 'lost', 'held back'. */
  readonly did: string;
  /** What has become of it, as far as a network knows. */
  readonly came: string;
  readonly underWay: number;
  readonly needless: boolean;
}

/** The newest first. */
export const passedLines = ({ passed }: NetworkView, text: Text): readonly PassedLine[] =>
  passed.map((one) => passedLine(one, text)).reverse();

function passedLine(one: Passed, text: Text): PassedLine {
  const words = text.murphy.table;
  const { card, needless, underWay } = one;
  const state = card === 'lose' ? words.gone : underWay > 0 ? words.underWay(underWay) : words.arrived;
  return {
    face: faceOf(one, text),
    card,
    did: words.did[card],
    came: needless ? text.joining.label(words.needless) + state : state,
    underWay,
    needless,
  };
}

/** The name of who sits at an end. */
export function endName(end: End, { setup, ends }: NetworkView, room: Room, text: Text): string {
  const { occupant } = ends[end];
  if (occupant !== 'person' && setup.occupants[end] !== 'person') return text.table.partner.bots[occupant];
  return room.names[end] ?? text.table.own.ends[end];
}

/** What stands over the table while the match waits for somebody, or somebody else plays; null while it goes on. */
export function murphyBanner(view: NetworkView, room: Room, text: Text, line: 'up' | 'down'): Banner | null {
  const { wait } = text.table;
  if (line === 'down') return { tone: 'wait', words: wait.ownLine };
  // In a class the debrief waits for the others.
  if (view.phase === 'ended') return room.class === undefined ? { tone: 'note', words: wait.ended } : null;
  if (view.frozen) return { tone: 'wait', words: wait.paused };
  if (view.occupant === 'calm') return { tone: 'note', words: text.murphy.table.calm };
  for (const end of ENDS) {
    const { occupant, line: isUp } = view.ends[end];
    const name = endName(end, view, room, text);
    if (occupant === 'person' && !isUp && (view.phase === 'running' || room.names[end] !== null))
      return { tone: 'wait', words: wait.partnerLine(name) };
    if (occupant !== 'person' && view.setup.occupants[end] === 'person')
      return { tone: 'note', words: wait.botSitsIn(name) };
  }
  return null;
}

/** One chair before the match begins. */
export interface SeatLine {
  readonly seat: End | 'network';
  readonly ready: boolean;
  readonly words: string;
}

/** Who is ready before the first segment; null once the match runs. */
export function murphyBefore(view: NetworkView, room: Room, text: Text): readonly SeatLine[] | null {
  if (view.phase !== 'waiting') return null;
  const { wait } = text.murphy.table;
  const ends = ENDS.map((end): SeatLine => {
    const { ready, occupant } = view.ends[end];
    const name = endName(end, view, room, text);
    if (occupant === 'person' && room.names[end] === null)
      return { seat: end, ready: false, words: wait.endFree(text.table.own.ends[end]) };
    return { seat: end, ready, words: ready ? wait.endReady(name) : wait.endNotReady(name) };
  });
  return [{ seat: 'network', ready: view.ready, words: view.ready ? wait.youReady : wait.youNotReady }, ...ends];
}

/** What a screen reader hears when one view follows another: what was done with a segment, and what has come to the hand. */
export function murphySays(before: NetworkView, after: NetworkView, text: Text): readonly string[] {
  const { say, cards } = text.murphy.table;
  const begins = before.phase === 'waiting' && after.phase === 'running' ? [say.begins] : [];
  const played = after.passed
    .slice(before.passed.length)
    .map((one) =>
      one.needless ? say.needless(inWords(one, text)) : say.played(cards[one.card].name, inWords(one, text)),
    );
  const known = new Set(before.held.map(({ number }) => number));
  const came = after.held.flatMap((one, at) => {
    if (known.has(one.number)) return [];
    const sends = say.sends(text.table.own.ends[one.from], inWords(one, text));
    return [at === 0 ? sends : text.joining.sentences(sends, say.waits(at))];
  });
  const [next] = after.held;
  const [was] = before.held;
  const turn = next && was && next.number !== was.number && known.has(next.number) ? [inWords(next, text)] : [];
  return [
    ...begins,
    ...played,
    ...turn.map((what) => text.joining.sentences(text.joining.label(text.murphy.table.held) + what)),
    ...came,
  ];
}

function inWords({ segment, copy }: Passing, text: Text): string {
  const what = text.table.say.segment(kindOf(segment), segment);
  return copy === 0 ? what : text.joining.facts([what, text.table.partner.copy(copy + 1)]);
}

/** What was let go, what fell into Murphy, and what came. */
export function murphySounds(before: NetworkView, after: NetworkView): readonly SoundName[] {
  const fresh = after.passed.slice(before.passed.length);
  const known = new Set(before.held.map(({ number }) => number));
  const sounds: readonly (readonly [SoundName, boolean])[] = [
    ['refused', fresh.some(({ card }) => card === 'lose')],
    ['send', fresh.some(({ card }) => card !== 'lose')],
    ['arrive', after.held.some(({ number }) => !known.has(number))],
    ['closed', after.phase === 'ended' && before.phase !== 'ended'],
  ];
  return sounds.flatMap(([name, heard]) => (heard ? [name] : []));
}
