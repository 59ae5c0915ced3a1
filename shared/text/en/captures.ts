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
};
