/** pcap: a header of 24 octets, then records of 16 octets and a packet each (draft-ietf-opsawg-pcap). */
import { BIG, type ByteOrder, LITTLE } from './octets.ts';
import { type Course, give, LONGEST, meet, type Parser, stamp, warn } from './parser.ts';
import { pass, waiting } from './queue.ts';

const HEADER = 24;
const RECORD = 16;
const MICROSECONDS = 0xa1b2c3d4;
const NANOSECONDS = 0xa1b23c4d;

/** A parser if the octets at the front begin such a file; at least four of them are there. */
export function pcapParser(course: Course): Parser | null {
  const { data, start } = course.queue;
  for (const order of [BIG, LITTLE]) {
    const magic = order.u32(data, start);
    if (magic === MICROSECONDS) return parser(course, order, 1000);
    if (magic === NANOSECONDS) return parser(course, order, 1);
  }
  return null;
}

function parser(course: Course, order: ByteOrder, nanoseconds: number): Parser {
  const { queue } = course;
  let linktype: number | null = null;
  let damaged = false;

  const takeHeader = (): boolean => {
    if (waiting(queue) < HEADER) return false;
    if (order.u16(queue.data, queue.start + 4) !== 2) {
      course.failure = 'version';
      return false;
    }
    // The upper half says how long the checksum after each frame is.
    linktype = order.u32(queue.data, queue.start + 20) & 0xffff;
    meet(course, linktype);
    pass(queue, HEADER);
    return true;
  };

  const takeRecord = (link: number): boolean => {
    if (waiting(queue) < RECORD) return false;
    const { data, start } = queue;
    const captured = order.u32(data, start + 8);
    if (captured > LONGEST) {
      // Nothing in this format marks where a record begins: what follows would be guesswork.
      damaged = true;
      warn(course, 'damaged', course.packets);
      return false;
    }
    if (waiting(queue) < RECORD + captured) return false;
    const first = start + RECORD;
    give(course, {
      at: stamp(course, order.u32(data, start), order.u32(data, start + 4) * nanoseconds),
      interface: 0,
      linktype: link,
      direction: null,
      comment: null,
      data,
      start: first,
      end: first + captured,
      wireEnd: first + Math.max(captured, order.u32(data, start + 12)),
    });
    pass(queue, RECORD + captured);
    return true;
  };

  return {
    format: 'pcap',
    take() {
      if (damaged) {
        pass(queue, waiting(queue));
        return false;
      }
      return linktype === null ? takeHeader() : takeRecord(linktype);
    },
    end() {
      if (linktype === null) course.failure ??= 'cut-in-header';
      else if (waiting(queue) > 0 && !damaged) warn(course, 'cut-short', course.packets);
    },
  };
}
