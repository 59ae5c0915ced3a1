/** The octets of a file that have come and are not done with: grows to the largest record, and never with the file. */

export interface Queue {
  /** Valid until the next `append`: what is kept is copied. */
  data: Uint8Array;
  /** What waits lies from `start` to `end`. */
  start: number;
  end: number;
  /** Where in the file `start` is. */
  offset: number;
  /** Octets to be passed over when they come. */
  owed: number;
}

const ROOM = 1 << 17;

export const newQueue = (): Queue => ({ data: new Uint8Array(ROOM), start: 0, end: 0, offset: 0, owed: 0 });

export const waiting = (queue: Queue): number => queue.end - queue.start;

export function append(queue: Queue, bytes: Uint8Array): void {
  const passed = Math.min(queue.owed, bytes.length);
  queue.owed -= passed;
  queue.offset += passed;
  const rest = bytes.length - passed;
  if (queue.end + rest > queue.data.length) makeRoom(queue, rest);
  queue.data.set(passed === 0 ? bytes : bytes.subarray(passed), queue.end);
  queue.end += rest;
}

function makeRoom(queue: Queue, more: number): void {
  const held = waiting(queue);
  const { data, start, end } = queue;
  let size = data.length;
  while (size < held + more) size *= 2;
  if (size === data.length) data.copyWithin(0, start, end);
  else {
    queue.data = new Uint8Array(size);
    queue.data.set(data.subarray(start, end));
  }
  queue.start = 0;
  queue.end = held;
}

/** Done with so many octets, also with those that have not come yet. */
export function pass(queue: Queue, octets: number): void {
  const here = Math.min(octets, waiting(queue));
  queue.start += here;
  queue.offset += here;
  queue.owed += octets - here;
  if (queue.start === queue.end) {
    queue.start = 0;
    queue.end = 0;
  }
}
