/** 23: what somebody makes up who does not see the numbers, and the one RST that is true (3.5.3, RFC 5961). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

const FORGED_RST = { origin: 'forged', ack: null, ctl: ['RST'], len: 0 } as const;

export const forger = {
  id: 'forger',
  number: 23,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [
        { call: 'SEND', octets: 100, when: { on: 'start' }, after: 3000 },
        { call: 'ABORT', when: { on: 'received', octets: 100 }, after: 6000 },
      ],
      events: [
        {
          happens: 'stray',
          stray: { ...FORGED_RST, seq: { of: 'rcvNxt', plus: -600 } },
          when: { on: 'start' },
          after: 1000,
        },
        {
          happens: 'stray',
          stray: { ...FORGED_RST, seq: { of: 'rcvNxt', plus: 400 } },
          when: { on: 'start' },
          after: 800,
        },
        {
          happens: 'stray',
          stray: { origin: 'forged', seq: { of: 'rcvNxt', plus: 250 }, ack: null, ctl: ['SYN'], len: 0 },
          when: { on: 'received', octets: 100 },
          after: 1000,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [{ call: 'SEND', octets: 100, when: { on: 'received', octets: 100 }, after: 0 }],
      goals: ['received', 'ended'],
      events: [
        {
          happens: 'stray',
          stray: { ...FORGED_RST, seq: { of: 'rcvNxt', plus: 900 } },
          when: { on: 'start' },
          after: 500,
        },
        {
          happens: 'stray',
          stray: {
            origin: 'forged',
            seq: { of: 'rcvNxt', plus: 0 },
            ack: { of: 'sndNxt', plus: 5000 },
            ctl: ['PSH'],
            len: 60,
          },
          when: { on: 'received', octets: 100 },
          after: 2800,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  outlivesErrors: true,
  // An RST is not repeated, and who has nothing to say never finds out: so it gets through.
  networkScript: [{ on: { role: 'rst' }, copy: 'every', fate: { kind: 'deliver' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['ended'],
  teaches: 'card',
  sections: ['3.5.3', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'grand-tour',
} as const satisfies Level;
