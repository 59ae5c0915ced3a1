/** Files of captures made wrong, by a seed, and read as they come: for the bench of the readers and its test. */
import { drawBelow, type Secret } from '#shared/base/index.ts';
import { type CaptureItem, newCaptureReader } from '#shared/capture/index.ts';

/** Draws below a bound. */
type Draw = (bound: number) => number;

type Change = (file: Uint8Array, draw: Draw) => Uint8Array;

/** Numbers in which readers go wrong: nothing, signs, ends of ranges, more than there is. */
const EXTREMES = [
  0, 1, 3, 4, 7, 11, 12, 0x7fff, 0xffff, 0xfffff, 0x100000, 0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff,
];
/** The blocks of a pcapng that have a meaning, one that has none, and a section header's. */
const BLOCKS = [0, 1, 2, 3, 4, 5, 6, 0xbad, 0x0a0d0d0a];

const at = (file: Uint8Array, draw: Draw): number => draw(Math.max(1, file.length));

/** A copy with 32 bits at a boundary of four replaced, in either byte order. */
function withWord(file: Uint8Array, draw: Draw, words: readonly number[]): Uint8Array {
  const copy = file.slice();
  const place = 4 * draw(Math.max(1, file.length >> 2));
  if (place + 4 > copy.length) return copy;
  new DataView(copy.buffer).setUint32(place, words[draw(words.length)] ?? 0, draw(2) === 0);
  return copy;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

const CHANGES: readonly Change[] = [
  (file, draw) => {
    const copy = file.slice();
    const place = at(file, draw);
    copy[place] = (copy[place] ?? 0) ^ (1 << draw(8));
    return copy;
  },
  (file, draw) => {
    const copy = file.slice();
    copy[at(file, draw)] = draw(256);
    return copy;
  },
  (file, draw) => withWord(file, draw, EXTREMES),
  (file, draw) => withWord(file, draw, BLOCKS),
  (file, draw) => file.slice(0, at(file, draw)),
  (file, draw) => {
    const place = at(file, draw);
    return joined(file.subarray(0, place), file.subarray(place + 1 + draw(64)));
  },
  (file, draw) => {
    const place = at(file, draw);
    return joined(file.subarray(0, place), file.subarray(Math.max(0, place - draw(256))));
  },
];

const MOST_CHANGES = 6;

/** The nth of the files that this seed makes of one that is right: 1 to 6 changes, of bits, octets, lengths, types, ends and places. */
export function mutantOf(file: Uint8Array, seed: Secret, n: number): Uint8Array {
  let drawn = 0;
  const draw: Draw = (bound) => drawBelow(bound, seed, n, drawn++);
  let mutant = file;
  for (let left = 1 + draw(MOST_CHANGES); left > 0; left--) {
    const change = CHANGES[draw(CHANGES.length)];
    if (change !== undefined) mutant = change(mutant, draw);
  }
  return mutant;
}

/** All that a reader gives out, of a file that comes in pieces of this size. */
export function itemsOf(file: Uint8Array, piece: number): readonly CaptureItem[] {
  const reader = newCaptureReader();
  const items: CaptureItem[] = [];
  for (let from = 0; from < file.length; from += piece) items.push(...reader.push(file.subarray(from, from + piece)));
  items.push(...reader.end());
  return items;
}
