/**
 * What was judged, kept in so many octets for each segment, since a capture has millions of them and its connections are interleaved. The
 * segments of a connection are found from one to the next.
 */
import { STATES } from '#shared/tcp/index.ts';
import { type CaptureVerdict, CODES, JUDGE_CODES, type JudgeCode, NOTES, type Note } from './codes.ts';
import type { Judged } from './doubt.ts';
import { ACK, FIN, is, PSH, RST, type Seen, SYN } from './seen.ts';
import { type SeenState, UNKNOWN } from './states.ts';

/** A segment as captures.md has it, but for the words. */
export interface Row {
  readonly n: number;
  readonly t: number;
  readonly from: 'client' | 'server';
  readonly flags: readonly string[];
  readonly seq: number;
  readonly ack: number | null;
  readonly len: number;
  readonly verdict: CaptureVerdict;
  readonly code: JudgeCode;
  readonly section: string;
  readonly notes: readonly Note[];
  readonly bound: number;
  /** The number after its text. */
  readonly end: number;
  readonly after: { readonly client: SeenState; readonly server: SeenState };
}

export interface Store {
  add(connection: number, judged: Judged): void;
  /** The segments of a connection, in the order in which they were judged. */
  rows(connection: number): Iterable<Row>;
  /** Where they are kept, in that order, for `row`. */
  places(connection: number): Uint32Array;
  row(place: number): Row;
  readonly illegal: number;
}

const CHUNK = 1 << 14;
/** n, packed, notes, seq, ack, len, bound, next. */
const FIELDS = 8;
const NEXT = 7;

interface Chunk {
  readonly numbers: Uint32Array;
  readonly times: Float64Array;
}

const SHOWN: readonly (readonly [bit: number, name: string])[] = [
  [SYN, 'SYN'],
  [FIN, 'FIN'],
  [RST, 'RST'],
  [PSH, 'PSH'],
  [ACK, 'ACK'],
];
const FLAGS = Array.from({ length: 32 }, (_, set) => SHOWN.filter(([bit]) => set & bit).map(([, name]) => name));
const STATE_NAMES: readonly SeenState[] = [...STATES, UNKNOWN];
const STATE_NUMBERS = new Map(STATE_NAMES.map((name, i) => [name, i]));
/** Every pair of states, made once. */
const AFTERS = Array.from({ length: 256 }, (_, both) => ({
  client: STATE_NAMES[both & 0xf] ?? UNKNOWN,
  server: STATE_NAMES[both >> 4] ?? UNKNOWN,
}));
const CODE_NUMBERS = new Map(JUDGE_CODES.map((code, i) => [code, i]));
const NOTE_BITS = new Map(NOTES.map((note, i) => [note, 1 << i]));

const NO_NOTES: readonly Note[] = [];
const notesOf = (bits: number): readonly Note[] => (bits === 0 ? NO_NOTES : NOTES.filter((_, i) => bits & (1 << i)));

/** from: 1 bit; flags: 8; code: 7; states: 4 each. */
const packed = (seen: Seen, { code, after }: Judged): number =>
  seen.from |
  (seen.flags << 1) |
  ((CODE_NUMBERS.get(code) ?? 0) << 9) |
  ((STATE_NUMBERS.get(after[0]) ?? 0) << 16) |
  ((STATE_NUMBERS.get(after[1]) ?? 0) << 20);

export function newStore(): Store {
  const chunks: Chunk[] = [];
  /** First and last row of each connection, from 1; 0: none. */
  const firsts: number[] = [];
  const lasts: number[] = [];
  let count = 0;
  let illegal = 0;

  const chunkOf = (row: number): Chunk => chunks[Math.floor(row / CHUNK)] as Chunk;

  const nextOf = (row: number): number => chunkOf(row).numbers[(row % CHUNK) * FIELDS + NEXT] ?? 0;

  const rowAt = (row: number): Row => {
    const { numbers, times } = chunkOf(row);
    const at = (row % CHUNK) * FIELDS;
    const bits = numbers[at + 1] ?? 0;
    const code = JUDGE_CODES[(bits >> 9) & 0x7f] as JudgeCode;
    const seq = numbers[at + 3] ?? 0;
    const len = numbers[at + 5] ?? 0;
    return {
      n: numbers[at] ?? 0,
      t: times[row % CHUNK] ?? 0,
      from: bits & 1 ? 'server' : 'client',
      flags: FLAGS[(bits >> 1) & 31] ?? [],
      seq,
      ack: (bits >> 1) & ACK ? (numbers[at + 4] ?? 0) : null,
      len,
      verdict: CODES[code][0],
      code,
      section: CODES[code][1],
      notes: notesOf(numbers[at + 2] ?? 0),
      bound: numbers[at + 6] ?? 0,
      end: (seq + len) >>> 0,
      after: AFTERS[(bits >> 16) & 0xff] as Row['after'],
    };
  };

  return {
    get illegal() {
      return illegal;
    },
    add(connection, judged) {
      const { seen, code, notes, bound } = judged;
      const row = count++;
      if (row % CHUNK === 0) {
        chunks.push({ numbers: new Uint32Array(CHUNK * FIELDS), times: new Float64Array(CHUNK) });
      }
      const { numbers, times } = chunkOf(row);
      const at = (row % CHUNK) * FIELDS;
      let bits = 0;
      for (const note of notes) bits |= NOTE_BITS.get(note) ?? 0;
      numbers[at] = seen.n;
      numbers[at + 1] = packed(seen, judged);
      numbers[at + 2] = bits;
      numbers[at + 3] = seen.seq;
      numbers[at + 4] = is(seen, ACK) ? seen.ack : 0;
      numbers[at + 5] = seen.len;
      numbers[at + 6] = bound;
      times[row % CHUNK] = seen.t;
      const last = lasts[connection];
      if (last === undefined) firsts[connection] = row + 1;
      else chunkOf(last).numbers[(last % CHUNK) * FIELDS + NEXT] = row + 1;
      lasts[connection] = row;
      if (CODES[code][0] === 'illegal') illegal++;
    },
    *rows(connection) {
      let row = firsts[connection] ?? 0;
      while (row > 0) {
        yield rowAt(row - 1);
        row = nextOf(row - 1);
      }
    },
    places(connection) {
      const places: number[] = [];
      for (let row = firsts[connection] ?? 0; row > 0; row = nextOf(row - 1)) places.push(row - 1);
      return Uint32Array.from(places);
    },
    row: rowAt,
  };
}
