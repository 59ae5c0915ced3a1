/** 25: a whole life: open, data both ways, half-close, TIME-WAIT, through any network. */
import type { Level } from '#shared/match/index.ts';

export const grandTour = {
  id: 'grand-tour',
  number: 25,
  ends: {
    client: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 200, when: { on: 'established' }, after: 0 },
        { call: 'CLOSE', when: { on: 'received', octets: 100 }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [
        { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'received', octets: 200 }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'closing' }, after: 500 },
        { call: 'CLOSE', when: { on: 'acknowledged' }, after: 500 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['open', 'sent', 'received', 'closed'],
  teaches: 'ack',
  sections: ['3.5', '3.6', '3.6.1', '3.10'],
  mss: 100,
  backOff: false,
  limit: 900_000,
  next: 'server-shutdown',
} as const satisfies Level;
