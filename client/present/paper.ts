/** A level on paper: where both ends begin, with numbers that are easy to add, and what the network is told to do. */
import { secretFromText } from '#shared/base/index.ts';
import { diceOf, type Fate, type Pattern, THROWN, type Thrown, throwsSaid } from '#shared/link/index.ts';
import {
  begin,
  boardOf,
  ENDS,
  type End,
  type HostEvent,
  type Level,
  type MatchHeader,
  mainConnection,
  ROLES,
  type Role,
  RULES_VERSION,
} from '#shared/match/index.ts';
import type { Tcb } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';

/** The numbers of the RFC's own figures (RFC 9293 3.5, Figure 6), where the level asks for none. */
const ISS: { readonly [end in End]: number } = { client: 100, server: 300 };
const ON_PAPER = secretFromText('paper');

/** The level with the numbers of paper, and the header of a match of it. */
export function onPaper(level: Level): { readonly header: MatchHeader; readonly level: Level } {
  const [client, server] = ENDS.map((end) => ({ ...level.ends[end], iss: level.ends[end].iss ?? ISS[end] }));
  const ends = { client, server } as Level['ends'];
  return { header: headerOf(level), level: { ...level, ends } };
}

/** Where each end begins: the earlier exchange of the level has been played. */
export function beginningsOf(level: Level): { readonly [end in End]: Tcb } {
  const { header, level: drawn } = onPaper(level);
  const { hosts } = begin(boardOf(header, drawn)).match;
  return { client: mainConnection(hosts.client).tcb, server: mainConnection(hosts.server).tcb };
}

/** The ISS that an end uses, whether or not its connection is there yet. */
export const issOnPaper = (level: Level, end: End): number => level.ends[end].iss ?? ISS[end];

function headerOf(level: Level): MatchHeader {
  const occupants = { client: 'person', server: 'person' } as const;
  const { id, network } = level;
  return {
    rules: RULES_VERSION,
    setup: { level: id, network, help: 'guided', clock: 'patient', speed: 100, glass: false, occupants },
    boardSecret: ON_PAPER,
    matchSecret: ON_PAPER,
  };
}

export interface DiceLine {
  readonly card: string;
  /** In the order of THROWN; null where no throw does it. */
  readonly throws: readonly (string | null)[];
}

export function diceLines(network: Level['network'], text: Text): readonly DiceLine[] {
  const rows = diceOf(network);
  return rows.map(({ role, throws }) => {
    let from = 0;
    const said = THROWN.map((thrown: Thrown) => {
      const place = from;
      from += throws[thrown];
      return throwsSaid(place, throws[thrown]);
    });
    return { card: role === null ? text.print.anyCard : roleSaid(role, text), throws: said };
  });
}

/** The script of the network in words, in the order in which its lines are read. */
export function ordersOf({ networkScript }: Level, text: Text): readonly string[] {
  return (networkScript ?? []).map(({ on, copy, fate }) => {
    const { print } = text;
    return print.order(cardSaid(on, text), print.copy(copy), print.fate[fate.kind satisfies Fate['kind']]);
  });
}

/** What a pattern names, in words: a piece of text by its bytes, else what it means to the connection, and whose it is. */
export function cardSaid({ from, role, label }: Pattern, text: Text): string {
  const piece = label === undefined ? null : /(\d+)\+(\d+)$/.exec(label);
  const first = Number(piece?.[1]);
  const what = piece === null ? roleSaid(role ?? '', text) : text.print.piece(first, first + Number(piece[2]) - 1);
  const end = ENDS.find((one) => one === from);
  return end ? text.print.from(end, what) : what;
}

function roleSaid(role: string, text: Text): string {
  const known = ROLES.find((one): one is Role => one === role);
  return known ? text.print.roles[known] : text.print.anyCard;
}

/** What befalls an end, in the order of the level, for whoever says it. Strangers who all do the same make one line. */
export function befallsOf(level: Level, end: End, text: Text): readonly string[] {
  const lines: { said: string; times: number }[] = [];
  for (const event of level.ends[end].events ?? []) {
    const said = text.print.due(text.table.app.when(event.when, 0), befalls(event, end, text));
    const last = lines.at(-1);
    if (last?.said === said) last.times += 1;
    else lines.push({ said, times: 1 });
  }
  return lines.map(({ said, times }) => (times === 1 ? said : text.print.each(said, times)));
}

function befalls(event: HostEvent, end: End, text: Text): string {
  const { ladder } = text.after;
  const who = text.print.seats[end];
  if (event.happens !== 'stray') return ladder.befellLine(who, event.happens);
  const { stray, from } = event;
  const ctl = [...stray.ctl, ...(stray.ack === null ? [] : ['ACK'])].join(',');
  const ack = stray.ack === null ? '' : ` ACK=${numberSaid(stray.ack)}`;
  const length = stray.len > 0 ? ` LEN=${stray.len}` : '';
  const said = `${ctl} SEQ=${numberSaid(stray.seq)}${ack}${length}${from === undefined ? '' : ` (${text.print.stranger})`}`;
  return ladder.strayLine(who, said, stray.origin);
}

type Numbers = Extract<HostEvent, { readonly happens: 'stray' }>['stray'];

const NAMES = {
  drawn: '?',
  iss: 'ISS',
  firstIss: 'ISS',
  irs: 'IRS',
  firstIrs: 'IRS',
  sndUna: 'SND.UNA',
  sndNxt: 'SND.NXT',
  rcvNxt: 'RCV.NXT',
  cookie: 'cookie',
} as const;

function numberSaid(number: Numbers['seq'] | NonNullable<Numbers['ack']>): string {
  const plus = 'plus' in number ? number.plus : 0;
  return `${NAMES[number.of]}${plus === 0 ? '' : plus > 0 ? `+${plus}` : `−${-plus}`}`;
}
