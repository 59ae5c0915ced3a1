/** A judged capture in words: as JSON (docs/judge.md has the form), and as a ladder. Piece by piece, since captures are long. */
import type { SkipCode } from '#shared/capture/index.ts';
import { type Connection, finals, isComplete, type Row, type Store } from '#shared/judge/index.ts';
import { type JudgedFacts, TEXTS } from '#shared/text/index.ts';

export interface Report {
  readonly file: string;
  readonly format: string | null;
  readonly linktypes: readonly number[];
  readonly packets: number;
  readonly skipped: readonly { readonly n: number; readonly why: SkipCode }[];
  readonly warnings: readonly string[];
  readonly connections: readonly Connection[];
  readonly store: Store;
}

const words = TEXTS.en.judging;

const factsOf = ({ from, seq, ack, len, end, bound }: Row): JudgedFacts => ({
  from,
  seq,
  ack: ack ?? 0,
  len,
  end,
  bound,
});
const whyOf = (row: Row): string => words.why[row.code](factsOf(row));

/** Characters that are given out at once: every piece has its price. */
const PIECE = 1 << 15;

export const jsonOf = (report: Report): Iterable<string> => gathered(json(report));
export const ladderOf = (report: Report): Iterable<string> => gathered(ladder(report));

/** The same text in larger pieces. */
function* gathered(lines: Iterable<string>): Iterable<string> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* json(report: Report): Iterable<string> {
  const { file, format, linktypes, packets, warnings } = report;
  const linktype = linktypes.length === 1 ? linktypes[0] : linktypes;
  const skipped = report.skipped.map(({ n, why }) => ({ n, why: words.skipped[why] }));
  const head = JSON.stringify({ file, format, linktype, packets, skipped, warnings });
  yield `${head.slice(0, -1)},"connections":[`;
  for (const [i, connection] of report.connections.entries()) {
    yield `${i === 0 ? '' : ','}\n${connectionJson(connection)}`;
    let comma = '';
    for (const row of report.store.rows(connection.id)) {
      yield comma + segmentJson(row);
      comma = ',';
    }
    yield ']}';
  }
  yield ']}\n';
}

function connectionJson(connection: Connection): string {
  const [client, server] = connection.addresses;
  const [clientFinal, serverFinal] = finals(connection);
  const head = JSON.stringify({ client, server, clientFinal, serverFinal, complete: isComplete(connection) });
  return `${head.slice(0, -1)},"segments":[`;
}

/** By hand: there are millions of them, and nothing in them but the sentence could need an escape. */
function segmentJson(row: Row): string {
  const { n, t, from, flags, seq, ack, len, verdict, code, section, notes, after } = row;
  return `
{"n":${n},"t":${t},"from":"${from}","flags":${list(flags)},"seq":${seq},"ack":${ack},"len":${len},"verdict":"${verdict}","code":"${code}","section":"${section}","why":${JSON.stringify(whyOf(row))},"notes":${list(notes)},"after":{"client":"${after.client}","server":"${after.server}"}}`;
}

const list = (names: readonly string[]): string => (names.length === 0 ? '[]' : `["${names.join('","')}"]`);

function* ladder(report: Report): Iterable<string> {
  const { file, format, packets, skipped, warnings, connections, store } = report;
  yield `${file}: ${format}, ${packets} packets, ${connections.length} connections, ${skipped.length} packets that are no TCP segment\n`;
  for (const warning of warnings) yield `${warning}\n`;
  for (const connection of connections) {
    yield `\n${words.connection(...connection.addresses)}\n`;
    for (const row of store.rows(connection.id)) yield lineOf(row);
    yield `${words.finals(...finals(connection), isComplete(connection))}\n`;
  }
  yield `\n${words.illegal(store.illegal)}\n`;
}

/** The longest names of the RFC have 12 letters. */
const STATE_WIDTH = 12;

function lineOf(row: Row): string {
  const { n, t, from, flags, seq, ack, len, verdict, section, notes, after } = row;
  const fields = [`SEQ=${seq}`, ...(ack === null ? [] : [`ACK=${ack}`]), ...(len > 0 ? [`LEN=${len}`] : [])];
  const segment = `<${fields.join('><')}><CTL=${flags.join(',')}>`;
  const arrow = from === 'client' ? `${segment} -->` : `<-- ${segment}`;
  const states = `${after.client.padEnd(STATE_WIDTH)}  ${arrow.padEnd(64)}  ${after.server.padEnd(STATE_WIDTH)}`;
  const said = notes.length === 0 ? '' : ` (${notes.map((note) => words.notes[note]).join(', ')})`;
  const why = verdict === 'right' ? said.trim() : `${words.verdicts[verdict]}: ${whyOf(row)} [${section}]${said}`;
  return `${String(n).padStart(6)}  ${t.toFixed(6).padStart(12)}  ${states}  ${why}`.trimEnd().concat('\n');
}
