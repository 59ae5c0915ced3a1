/** English: the page 'Judge a capture'. */
import type { CapturesText } from '../parts/index.ts';

const many = (n: number, one: string, more: string): string =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${more}`;
const packets = (n: number): string => many(n, 'packet', 'packets');
const illegal = (n: number): string =>
  n === 0 ? 'no segment is illegal' : many(n, 'segment is illegal', 'segments are illegal');

export const captures: CapturesText = {
  link: 'Judge a capture',
  title: 'Judge a capture',
  sentence:
    'Open what Wireshark or tcpdump recorded. Both ends’ states are worked out beside each segment, and each segment is judged: right, needless, illegal, or not to be known from where it was recorded.',
  drop: {
    title: 'Drop a capture here',
    choose: 'Choose a file',
    formats: 'pcap or pcapng, of any size',
    stays: 'The file stays in this browser: nothing of it is sent anywhere.',
    over: 'Let go to read it',
    another: 'Another file',
    sample: 'No file at hand? Judge a sample with a mistake in it',
    noSample: 'The sample could not be fetched. Try again, or choose a file of your own.',
    onlyOne: 'One file at a time: the first of them is read.',
  },
  reading: {
    title: (file) => `Reading ${file}`,
    progress: (percent, read, wrong) => `${percent} %, ${packets(read)}; so far ${illegal(wrong)}`,
    cancel: 'Cancel',
  },
  unreadable: {
    title: 'The file could not be read',
    body: 'It was moved or changed while it was read, or this browser may not read it. Choose it again.',
  },
  noCapture: (file) => `${file} could not be read`,
  found: {
    summary: (all, connections, wrong) =>
      `${packets(all)}, ${many(connections, 'connection', 'connections')}; ${illegal(wrong)}.`,
    skipped: (n, why) => `${packets(n)}: ${why}`,
    none: {
      title: 'No TCP in it',
      body: 'The file was read, and no packet of it is a TCP segment. Capture with the filter “tcp” and try again.',
    },
  },
  list: {
    title: 'Connections',
    client: 'client',
    server: 'server',
    segments: (n) => many(n, 'segment', 'segments'),
    clean: 'nothing illegal',
    firstIllegal: (n, all) => (all === 1 ? `illegal: packet ${n}` : `${all} illegal, the first is packet ${n}`),
    unknown: (n) => `${n} unknown`,
    path: 'States',
    partly: 'not all of it is in the file',
    more: (n) => `Show ${n.toLocaleString('en')} more`,
  },
  ladder: {
    title: 'Segments',
    sieve: 'Show',
    sieves: { all: 'all', told: 'what is special', illegal: 'illegal ones' },
    search: 'Search',
    searchHint: 'fin, 443, time-wait, #12 …',
    relative: 'Numbers from 0',
    next: 'Next illegal',
    previous: 'Previous illegal',
    keys: 'Arrow keys go from segment to segment, N and P to the next and the previous illegal one.',
    nothing: 'No segment is like that.',
    packet: (n) => `Packet ${n}`,
    at: (seconds) => `${seconds} s`,
    columns: { packet: 'Packet', time: 'Seconds', verdict: 'Verdict' },
    spoken: ({ n, from, segment, client, server, verdict }) =>
      `Packet ${n}, the ${from} sends ${segment}: ${verdict}. Then client ${client}, server ${server}.`,
  },
  unknownState: 'unknown',
  restage: {
    play: 'Play from here',
    making: 'Working it out …',
    begins: {
      fresh: (n) => `A board that begins before packet ${n}, with nothing sent yet.`,
      open: (n) => `A board that begins before packet ${n}, where both ends are ESTABLISHED and nothing is under way.`,
      'client-closed': (n) => `A board that begins before packet ${n}: the client has closed, the server has not.`,
      'server-closed': (n) => `A board that begins before packet ${n}: the server has closed, the client has not.`,
    },
    without: (left) => `Left out: ${left.join(', ')}.`,
    leftOut: {
      octets: (n) => `${many(n, 'byte', 'bytes')} of text`,
      resends: (n) => many(n, 'segment that came again', 'segments that came again'),
      reordered: (n) => many(n, 'segment out of order', 'segments out of order'),
      strays: (n) => many(n, 'segment of neither end', 'segments of neither end'),
    },
    unfit: {
      'never-at-rest': 'The connection began before the file does, and was never quiet up to here. Try a later packet.',
      'nothing-left': 'Nothing happens after this. Try an earlier packet.',
      silent: 'Nobody answers in this file, so there is nobody to play with.',
      unplayable: 'What comes after this cannot be played to an end. Try another packet.',
    },
    be: { client: 'Be the client', server: 'Be the server' },
    level: {
      name: (n) => `From packet ${n} of a capture`,
      teaches: 'A real connection, with its numbers, its calls and its luck.',
      opening: {
        client: (client, server) =>
          `You are ${client}, and ${server} is at the other end. Do what your application asks for.`,
        server: (client, server) =>
          `You are ${server}, and ${client} is at the other end. Do what your application asks for.`,
      },
    },
  },
};
