/** 1: the three-way handshake, then one DATA each way (RFC 9293 3.5, Figure 6). */
import type { Level } from '#shared/match/index.ts';

export const firstContact = {
  id: 'first-contact',
  number: 1,
  ends: {
    client: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'established' }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'received', octets: 100 }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'ack',
  sections: ['3.5', '3.10.7.2', '3.10.7.3'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'say-it-again',
} as const satisfies Level;
