/** English: the backlog, the stream of SYNs, and the recomputed cookie. */
import type { BacklogText } from '../../parts/index.ts';

export const backlog: BacklogText = {
  title: 'Backlog',
  chairs: (taken, of) => `${taken} of ${of} chairs taken`,
  full: 'full',
  free: 'free',
  chair: (peer, copies) => `${peer}, SYN,ACK sent ${copies === 1 ? 'once' : `${copies} times`}`,
  came: (came) => (came === 1 ? '1 SYN so far' : `${came} SYNs so far`),
  waiting: (n) => `+${n} at the door`,
  became: { cookie: 'got a cookie', dropped: 'dropped', seated: 'took a chair' },
  spoken: (came, cookies, dropped) => `${came} SYNs have come: ${cookies} got a cookie, ${dropped} were dropped.`,
  recompute: {
    title: 'Cookie, computed anew',
    of: (local, remote, count) => `From your secret, ${local}, ${remote} and slow clock ${count}:`,
    hash: 'hash',
    irs: 'seq − 1',
    irsBefore: (octets) => `seq − 1, less ${octets} bytes overtaken`,
    cookie: 'cookie',
    before: 'cookie of the count before',
    ack: 'ack − 1',
    note: 'A real cookie fills 32 bits and hides the MSS in a few of them; that is left out here.',
  },
};
