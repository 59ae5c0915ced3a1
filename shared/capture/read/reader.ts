/**
 * The reader: octets in, as many at a time as there happen to be, and segments out. It never throws, whatever they are, and holds no
 * more than one packet of them.
 */
import type { CaptureItem, CaptureReader, FailureCode } from '../item.ts';
import type { Course, Parser } from './parser.ts';
import { pcapParser } from './pcap.ts';
import { pcapngParser } from './pcapng.ts';
import { append, newQueue, pass, waiting } from './queue.ts';

/** Taken in at once, so that what was handed over whole is not held twice. */
const PORTION = 1 << 16;

/** @param keepsText without it no segment has its text, which saves a copy of nearly the whole file */
export function newCaptureReader(keepsText = true): CaptureReader {
  const course: Course = {
    queue: newQueue(),
    out: [],
    packets: 0,
    began: null,
    at: 0,
    toldOfTime: false,
    keepsText,
    linktypes: new Set(),
    failure: null,
  };
  const { queue } = course;
  let parser: Parser | null = null;

  const drain = (): void => {
    if (parser === null && course.failure === null) parser = recognise(course);
    while (course.failure === null && parser?.take()) {}
    if (course.failure !== null) pass(queue, waiting(queue));
  };

  const given = (): readonly CaptureItem[] => {
    const { out } = course;
    course.out = [];
    return out;
  };

  return {
    push(bytes) {
      for (let from = 0; from < bytes.length; from += PORTION) {
        append(queue, bytes.subarray(from, from + PORTION));
        drain();
      }
      return given();
    },
    end() {
      if (parser !== null) parser.end();
      else course.failure ??= unrecognised(course);
      return given();
    },
    facts: () => ({
      format: parser?.format ?? null,
      linktypes: [...course.linktypes],
      packets: course.packets,
      began: course.began,
      failure: course.failure,
    }),
  };
}

/** Null while too few octets are there; what is no capture is a failure. */
function recognise(course: Course): Parser | null {
  if (waiting(course.queue) < 4) return null;
  const found = pcapngParser(course) ?? pcapParser(course);
  if (found === null) course.failure = nameStranger(course);
  return found === 'more' ? null : found;
}

/** The first octets of files that people take for captures. */
const STRANGERS: readonly (readonly [failure: FailureCode, ...first: number[]])[] = [
  ['compressed', 0x1f, 0x8b],
  ['compressed', 0x28, 0xb5, 0x2f, 0xfd],
  ['compressed', 0x04, 0x22, 0x4d, 0x18],
  ['compressed', 0xfd, 0x37, 0x7a, 0x58],
  ['compressed', 0x42, 0x5a, 0x68],
  ['compressed', 0x50, 0x4b, 0x03, 0x04],
  // snoop, Network Monitor, and two forms of pcap that never had a version of their own.
  ['other-format', 0x73, 0x6e, 0x6f, 0x6f],
  ['other-format', 0x47, 0x4d, 0x42, 0x55],
  ['other-format', 0xa1, 0xb2, 0xcd, 0x34],
  ['other-format', 0x34, 0xcd, 0xb2, 0xa1],
];

function nameStranger({ queue }: Course): FailureCode {
  const found = STRANGERS.find(([, ...first]) => first.every((octet, i) => queue.data[queue.start + i] === octet));
  return found?.[0] ?? 'not-a-capture';
}

const unrecognised = ({ queue }: Course): FailureCode => (waiting(queue) === 0 ? 'empty' : 'not-a-capture');
