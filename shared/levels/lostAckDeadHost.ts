/** 11: a later ACK covers a lost one; a host that has gone is resent to, ever more rarely, and then given up (3.8.1, 3.8.3). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_OPENED, SERVER_OPENED } from './preludes.ts';

export const lostAckDeadHost = {
  id: 'lost-ack-dead-host',
  number: 11,
  ends: {
    client: {
      prelude: CLIENT_OPENED,
      script: [
        { call: 'SEND', octets: 100, when: { on: 'start' }, after: 0 },
        { call: 'SEND', octets: 100, when: { on: 'start' }, after: 1000 },
        { call: 'SEND', octets: 100, when: { on: 'acknowledged' }, after: 2500 },
        { call: 'REPORT', when: { on: 'ended' }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_OPENED,
      script: [],
      events: [{ happens: 'power-off', when: { on: 'received', octets: 200 }, after: 0 }],
      goals: ['open'],
      iss: null,
      rcvWnd: 65535,
    },
  },
  outlivesErrors: true,
  userTimeout: { patient: 28_000, live: 30_000 },
  networkScript: [{ on: { from: 'server', role: 'ack', label: 'ACK 1 1/101' }, copy: 0, fate: { kind: 'lose' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['reported'],
  teaches: 'card',
  sections: ['3.8.1', '3.8.3', '3.10.8'],
  mss: 100,
  backOff: true,
  limit: 600_000,
  next: 'paper-jam',
} as const satisfies Level;
