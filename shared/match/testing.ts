/**
 * For tests: two players at a table, who play a level card by card. An exchange reads from top to bottom like a ladder:
 * who plays what, and when the network and the timers go on. Nothing is poked: every state is played to.
 */
import fc from 'fast-check';
import { type Secret, secretFromText } from '#shared/base/index.ts';
import { LEVELS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, type NetworkName, type Rule, STRENGTHS, type Strength } from '#shared/link/index.ts';
import {
  type Action,
  judge,
  type Kind,
  kindOf,
  legalMoves,
  type Report,
  type Segment,
  type State,
  seqAdd,
  type VerdictCode,
} from '#shared/tcp/index.ts';
import { nextDeadline } from './advance.ts';
import { begin } from './begin.ts';
import { type Board, boardOf } from './board.ts';
import type { MatchCode } from './claim.ts';
import type { Bet, HintGrade, HostCommand, Move } from './command.ts';
import { contextOfView, situationOf } from './host.ts';
import type { End, EndPlan, Level, ScriptStep } from './level.ts';
import type { Match } from './match.ts';
import type { Entry, MatchRecord } from './record.ts';
import type { ConnectionView, SeatView } from './seatView.ts';
import { BOTS, CLOCKS, type Clock, HELPS, type Help, type MatchHeader, type Occupant, RULES_VERSION } from './setup.ts';
import { type Input, step } from './step.ts';
import type { StoryEvent } from './story.ts';
import { viewOf } from './view.ts';

export interface Options {
  readonly seed?: string;
  /** The match's own secret: ISNs and bots. */
  readonly pair?: string;
  readonly network?: readonly [NetworkName, Strength];
  readonly help?: Help;
  readonly clock?: Clock;
  readonly glass?: boolean;
  readonly occupants?: { readonly [end in End]: Occupant };
}

export function headerFor(level: Level, options: Options = {}): MatchHeader {
  const [name, strength] = options.network ?? [level.network.name, level.network.strength];
  const boardSecret: Secret = secretFromText(options.seed ?? 'table');
  return {
    rules: RULES_VERSION,
    setup: {
      level: level.id,
      network: { name, strength },
      help: options.help ?? 'standard',
      clock: options.clock ?? 'patient',
      speed: 100,
      glass: options.glass ?? false,
      occupants: options.occupants ?? { client: 'person', server: 'person' },
    },
    boardSecret,
    matchSecret: secretFromText(`pair ${options.pair ?? options.seed ?? 'table'}`),
  };
}

export const OPEN_ACTIVE: ScriptStep = { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 };
const OPEN_PASSIVE: ScriptStep = { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 };
export const sends = (octets: number, when: ScriptStep['when'] = { on: 'start' }, after = 0): ScriptStep => ({
  call: 'SEND',
  octets,
  when,
  after,
});
export const closes = (when: ScriptStep['when'] = { on: 'start' }, after = 0): ScriptStep => ({
  call: 'CLOSE',
  when,
  after,
});

interface Drawn {
  readonly client?: readonly ScriptStep[];
  readonly server?: readonly ScriptStep[];
  /** What the network does, by script. */
  readonly network?: readonly Rule[];
  /** Begins before the connection is opened. */
  readonly fresh?: boolean;
  readonly change?: Partial<Level>;
}

/** A level of the tests' own: two ends in ESTABLISHED (or, `fresh`, in CLOSED), and what their applications do then. */
export function levelWith({ client = [], server = [], network = [], fresh = false, change = {} }: Drawn): Level {
  const plan = (open: ScriptStep, script: readonly ScriptStep[]): EndPlan => ({
    prelude: fresh ? [] : [open],
    script: fresh ? [open, ...script] : script,
    iss: null,
    rcvWnd: 65535,
  });
  return {
    ...levelOf('goodbye-properly'),
    ends: { client: plan(OPEN_ACTIVE, client), server: plan(OPEN_PASSIVE, server) },
    networkScript: network,
    network: { name: 'scripted', strength: 1 },
    goals: ['open'],
    ...change,
  };
}

/** What is changed of the right card: distances from its own numbers, or an `ack` of null for none. */
export interface Change {
  readonly seq?: number;
  readonly ack?: number | null;
  readonly len?: number;
}

export interface Player {
  readonly view: () => SeatView;
  readonly connection: () => ConnectionView;
  readonly state: () => string;
  readonly owes: () => ConnectionView['owed'];
  /** What it has, `kind` by `kind`, of the arrivals that wait. */
  readonly inbox: () => readonly Kind[];
  readonly ready: () => void;
  /** Plays a card with the right numbers, or with changed ones; gives the verdict's code. */
  readonly plays: (kind: Kind, change?: Change) => VerdictCode;
  /** The same card, composed on the view that stood at `rev`. */
  readonly played: (on: SeatView, kind: Kind, change?: Change) => VerdictCode;
  readonly does: (what: 'resend' | 'discard' | 'leave' | 'listen' | 'probe' | 'window', on?: SeatView) => VerdictCode;
  readonly reports: (what: Report) => VerdictCode;
  readonly asks: (grade: HintGrade) => void;
  readonly bets: (bet: Bet) => void;
  /** Answers the question that is asked, or this one. */
  readonly predicts: (option: string, question?: string) => MatchCode;
  /** Names the state that the oldest unnamed change has led to, or this change. */
  readonly names: (state: State, change?: number) => MatchCode;
  /** The same by a bot's hand. */
  readonly botPlays: (kind: Kind) => VerdictCode;
  /** Plays what it owes, the right way, until it owes nothing; answers carry calls where they can. */
  readonly keepsUp: () => void;
}

export interface Table {
  readonly board: Board;
  readonly client: Player;
  readonly server: Player;
  readonly match: () => Match;
  readonly story: StoryEvent[];
  readonly record: () => MatchRecord;
  /** Lets game time go on to the next thing that happens by itself. */
  readonly tick: () => void;
  /** Ticks until this is so. */
  readonly until: (what: () => boolean) => void;
  readonly host: (command: HostCommand) => void;
  /** One entry as it is. */
  readonly enter: (input: Input) => MatchCode | null;
}

/** More ticks than any exchange of a test needs. */
const MOST_TICKS = 1000;

/** Any match of two bots: level, network, strength, help, clock, seed. */
export const anyMatch: fc.Arbitrary<{ readonly level: Level; readonly options: Options }> = fc.record({
  level: fc.constantFrom(...Object.values(LEVELS)),
  options: fc.record({
    seed: fc.integer({ min: 0, max: 0xffff_ffff }).map(String),
    network: fc.tuple(fc.constantFrom(...NETWORK_NAMES), fc.constantFrom(...STRENGTHS)),
    help: fc.constantFrom(...HELPS),
    clock: fc.constantFrom(...CLOCKS),
    occupants: fc.record({ client: fc.constantFrom(...BOTS), server: fc.constantFrom(...BOTS) }),
  }),
});

/** A table where nobody is ready yet. */
export function laid(level: Level | LevelId, options: Options = {}): Table {
  const data = typeof level === 'string' ? levelOf(level) : level;
  const header = headerFor(data, options);
  const board = boardOf(header, data);
  const begun = begin(board);
  let match = begun.match;
  const story = [...begun.story];
  const entries: Entry[] = [];

  const enter = (input: Input): MatchCode | null => {
    const stepped = step(board, match, input);
    match = stepped.match;
    story.push(...stepped.story);
    entries.push({ ...input, code: stepped.code });
    return stepped.code;
  };
  const host = (command: HostCommand, at = match.at) => {
    enter({ at, seat: 'host', n: null, rev: null, hand: 'own', command });
  };
  const tick = () => {
    const at = nextDeadline(board, match);
    if (at === null) throw new Error('nothing will happen by itself any more');
    host({ host: 'tick' }, at);
  };
  const until = (what: () => boolean) => {
    for (let ticks = 0; !what(); ticks++) {
      if (ticks > MOST_TICKS || match.phase === 'ended') throw new Error('it never comes to that');
      tick();
    }
  };
  const player = (end: End): Player => playerAt(board, () => match, enter, end);
  return {
    board,
    client: player('client'),
    server: player('server'),
    match: () => match,
    story,
    record: () => ({ header, entries: [...entries] }),
    tick,
    until,
    host,
    enter,
  };
}

/** A table where both are ready and the match runs. */
export function table(level: Level | LevelId, options: Options = {}): Table {
  const made = laid(level, options);
  made.client.ready();
  made.server.ready();
  return made;
}

function playerAt(board: Board, match: () => Match, enter: Table['enter'], end: End): Player {
  const view = () => viewOf(board, match(), end);
  const connection = () => view().connections[0] as ConnectionView;
  const move = (command: Move, rev = view().rev, hand: Input['hand'] = 'own') =>
    enter({ at: match().at, seat: end, n: view().n + 1, rev, hand, command }) as MatchCode;
  const act = (action: Action, on?: SeatView, hand?: Input['hand']) =>
    move({ move: 'act', peer: connection().peer, action }, on?.rev, hand) as VerdictCode;
  const played = (on: SeatView, kind: Kind, change: Change = {}) =>
    act({ do: 'send', segment: cardOf(on, kind, change) }, on);
  return {
    view,
    connection,
    state: () => connection().tcb.state,
    owes: () => connection().owed,
    inbox: () => connection().inbox.map((one) => kindOf(one.segment)),
    ready: () => {
      const listens = connection().calls.open === 'passive';
      move(listens ? { move: 'act', peer: connection().peer, action: { do: 'listen' } } : { move: 'ready' });
    },
    plays: (kind, change) => played(view(), kind, change),
    played,
    does: (what, on) => act({ do: what }, on),
    reports: (what) => act({ do: 'report', what }),
    predicts: (option, question = view().predictions?.open?.id ?? '') => move({ move: 'predict', question, option }),
    bets: (bet) => void move({ move: 'bet', bet }),
    names: (state, change = view().naming?.open[0]?.id ?? 0) => move({ move: 'name', change, state }),
    asks: (grade) => void move({ move: 'hint', peer: connection().peer, grade }),
    botPlays: (kind) => act({ do: 'send', segment: cardOf(view(), kind, {}) }, undefined, 'bot'),
    keepsUp: () => {
      while (match().phase === 'running' && connection().owed !== null) act(nextRight(view()));
    },
  };
}

const ridesFirst = ['answer-with-call', 'answer'];

function nextRight(view: SeatView): Action {
  const one = view.connections[0] as ConnectionView;
  const right = legalMoves(situationOf(one, view.mss, 2), contextOfView(one));
  const [best] = [...right].sort((a, b) => place(a.code) - place(b.code) || b.takes - a.takes);
  if (!best) throw new Error('something is owed that cannot be done');
  return best.action;
}

const place = (code: VerdictCode): number => (ridesFirst.includes(code) ? ridesFirst.indexOf(code) : ridesFirst.length);

const CTL: { readonly [kind in Kind]: Segment['ctl'] } = {
  SYN: ['SYN'],
  'SYN,ACK': ['SYN'],
  ACK: [],
  DATA: ['PSH'],
  FIN: ['FIN'],
  RST: ['RST'],
  'RST,ACK': ['RST'],
  'bare FIN': ['FIN'],
  'SYN,FIN': ['SYN', 'FIN'],
  other: [],
};
const WITHOUT_ACK: readonly Kind[] = ['SYN', 'RST', 'bare FIN', 'SYN,FIN', 'other'];

/** The card of this kind that would be right on the view if any is; else one with the numbers of the TCB. */
export function cardOf(view: SeatView, kind: Kind, { seq = 0, ack = 0, len }: Change): Segment {
  const one = view.connections[0] as ConnectionView;
  const moves = legalMoves(situationOf(one, view.mss, 0), contextOfView(one));
  // The one that takes in most: a player who answers late answers everything.
  const right = moves.filter((move) => move.sends !== null && kindOf(move.sends) === kind).at(-1)?.sends;
  const { tcb } = one;
  const plain: Segment = {
    seq: kind === 'SYN,ACK' ? tcb.iss : tcb.sndNxt,
    ack: WITHOUT_ACK.includes(kind) ? null : tcb.rcvNxt,
    ctl: CTL[kind],
    len: kind === 'DATA' ? (len ?? view.mss) : 0,
    wnd: tcb.rcvWnd,
  };
  const base = right ?? plain;
  const acks = ack === null || base.ack === null ? null : seqAdd(base.ack, ack);
  return { ...base, seq: seqAdd(base.seq, seq), ack: acks, len: len ?? base.len };
}

/** Whether the mirror of a client would say the same of this card. */
export const verdictOnView = (view: SeatView, action: Action): VerdictCode => {
  const one = view.connections[0] as ConnectionView;
  return judge(situationOf(one, view.mss, view.needlessInARow), action, contextOfView(one)).verdict.code;
};

export const ALL_LEVELS: readonly Level[] = Object.values(LEVELS);
