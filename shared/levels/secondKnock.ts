/** 8: the same SYN again, and an older one, while the handshake is under way (3.10.7.4, first and fourth). */
import type { Level } from '#shared/match/index.ts';

export const secondKnock = {
  id: 'second-knock',
  number: 8,
  ends: {
    client: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'established' }, after: 2000 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }],
      events: [
        {
          happens: 'stray',
          stray: { origin: 'old', seq: { of: 'irs', plus: 0 }, ack: null, ctl: ['SYN'], len: 0 },
          when: { on: 'state', state: 'SYN-RECEIVED' },
          after: 300,
        },
        {
          happens: 'stray',
          stray: { origin: 'old', seq: { of: 'irs', plus: -700 }, ack: null, ctl: ['SYN'], len: 0 },
          when: { on: 'state', state: 'SYN-RECEIVED' },
          after: 500,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'card',
  sections: ['3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'parcel',
} as const satisfies Level;
