/** 21: keepalive. A probe is lost, then the ACK of one; then the host has no power any more. Only the last is death (3.8.4). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const silentPartner = {
  id: 'silent-partner',
  number: 21,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'REPORT', when: { on: 'ended' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
      // More probes than the network may lose copies: who answers none of them is not there.
      keepalive: { idle: 5000, interval: 4000, probes: 5 },
    },
    server: {
      prelude: SERVER_TALKED,
      script: [],
      // The third probe has been answered by then.
      events: [{ happens: 'power-off', when: { on: 'start' }, after: 17_000 }],
      goals: ['open'],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: [
    { on: { role: 'probe' }, copy: 0, fate: { kind: 'lose' } },
    { on: { from: 'server', role: 'ack' }, copy: 0, fate: { kind: 'lose' } },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'ended', 'reported'],
  outlivesErrors: true,
  teaches: 'card',
  sections: ['3.8.4', '3.8.3'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'slam-the-door',
} as const satisfies Level;
