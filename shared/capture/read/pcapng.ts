/**
 * pcapng: blocks, in sections that each say their own byte order and have their own interfaces (draft-ietf-opsawg-pcapng). What is
 * in a block of packets is read in blocks.ts.
 */
import { type Block, readInterface, readPacket, readStatistics, type Section } from './blocks.ts';
import { BIG, type ByteOrder, LITTLE, u32 } from './octets.ts';
import { type Course, LONGEST, type Parser, warn } from './parser.ts';
import { pass, type Queue, waiting } from './queue.ts';

const SECTION = 0x0a0d0d0a;
const INTERFACE = 1;
const OBSOLETE_PACKET = 2;
const SIMPLE_PACKET = 3;
const STATISTICS = 5;
const ENHANCED_PACKET = 6;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;

const READ: { readonly [type: number]: (course: Course, section: Section, block: Block) => void } = {
  [INTERFACE]: readInterface,
  [OBSOLETE_PACKET]: readPacket('obsolete'),
  [SIMPLE_PACKET]: readPacket('simple'),
  [STATISTICS]: readStatistics,
  [ENHANCED_PACKET]: readPacket('enhanced'),
};

/** Type, total length, byte-order magic. */
const PROLOGUE = 12;
/** A section header: that, the version, the length of the section, and the total length again. */
const SECTION_HEADER = 28;

const orderOf = (data: Uint8Array, at: number): ByteOrder | null =>
  [BIG, LITTLE].find((order) => order.u32(data, at + 8) === BYTE_ORDER_MAGIC) ?? null;

/** Null if it cannot be such a file; 'more' while too few octets are there to say. */
export function pcapngParser(course: Course): Parser | 'more' | null {
  const { queue } = course;
  if (u32(queue.data, queue.start) !== SECTION) return null;
  if (waiting(queue) < PROLOGUE) return 'more';
  return orderOf(queue.data, queue.start) && parser(course);
}

function parser(course: Course): Parser {
  const { queue } = course;
  let section: Section | null = null;
  /** After damage: the next section is looked for. */
  let seeking = false;
  let interfaces = 0;

  const damage = (): true => {
    seeking = true;
    warn(course, 'damaged', course.packets);
    pass(queue, 4);
    return true;
  };

  /** A section header begins anew whatever the section before had, and is the same in both orders. */
  const takeSection = (): boolean => {
    if (waiting(queue) < SECTION_HEADER) return false;
    const { data, start } = queue;
    const order = orderOf(data, start);
    const length = order?.u32(data, start + 4) ?? 0;
    if (order === null || !isSound(length) || length < SECTION_HEADER) return damage();
    const isKnown = order.u16(data, start + 12) === 1;
    if (!isKnown && course.linktypes.size === 0 && section === null) {
      course.failure = 'version';
      return false;
    }
    if (!isKnown) warn(course, 'version');
    if (section !== null) interfaces += section.interfaces.length;
    section = { order, isKnown, interfaces: [], first: interfaces };
    pass(queue, length);
    return true;
  };

  const takeBlock = (current: Section): boolean => {
    const { order, isKnown } = current;
    const { data, start } = queue;
    const type = order.u32(data, start);
    const length = order.u32(data, start + 4);
    if (!isSound(length)) return damage();
    const read = isKnown ? READ[type] : undefined;
    if (read === undefined) {
      pass(queue, length);
      return true;
    }
    if (length > LONGEST) return damage();
    if (waiting(queue) < length) return false;
    if (order.u32(data, start + length - 4) !== length) return damage();
    read(course, current, { data, from: start + 8, to: start + length - 4 });
    pass(queue, length);
    return true;
  };

  const take = (): boolean => {
    if (waiting(queue) < PROLOGUE) return false;
    if (seeking) {
      seeking = !seek(queue);
      return !seeking;
    }
    return section === null || u32(queue.data, queue.start) === SECTION ? takeSection() : takeBlock(section);
  };

  return {
    format: 'pcapng',
    take,
    end() {
      if (section === null) course.failure ??= 'cut-in-header';
      else if (!seeking && (waiting(queue) > 0 || queue.owed > 0)) warn(course, 'cut-short', course.packets);
    },
  };
}

/** A block has at least its type and its length twice, and is a multiple of four. */
const isSound = (length: number): boolean => length >= 12 && length % 4 === 0;

/** Passes over octets up to the next section header; whether it is there. */
function seek(queue: Queue): boolean {
  const { data, start, end } = queue;
  for (let at = start; at + PROLOGUE <= end; at++) {
    if (data[at] === 0x0a && u32(data, at) === SECTION && orderOf(data, at)) {
      pass(queue, at - start);
      return true;
    }
  }
  pass(queue, end - start - (PROLOGUE - 1));
  return false;
}
