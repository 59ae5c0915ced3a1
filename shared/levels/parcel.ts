/** 9: what fits in one segment, then what the MSS cuts in two: one ACK covers all that came before it (3.4, 3.10.7.4 seventh). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_OPENED, SERVER_OPENED } from './preludes.ts';

export const parcel = {
  id: 'parcel',
  number: 9,
  ends: {
    client: {
      prelude: CLIENT_OPENED,
      script: [
        { call: 'SEND', octets: 40, when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 120, when: { on: 'received', octets: 40 }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_OPENED,
      script: [
        { call: 'SEND', octets: 40, when: { on: 'received', octets: 40 }, after: 0 },
        { call: 'SEND', octets: 120, when: { on: 'received', octets: 160 }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'ack',
  sections: ['3.4', '3.10.2', '3.10.7.4'],
  mss: 60,
  backOff: false,
  limit: 600_000,
  next: 'echo-and-overtake',
} as const satisfies Level;
