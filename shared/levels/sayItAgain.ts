/** 2: each segment of the handshake is lost once; who resends, and who has nothing to resend (3.8.1, 3.10.8). */
import type { Level } from '#shared/match/index.ts';

export const sayItAgain = {
  id: 'say-it-again',
  number: 2,
  ends: {
    client: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: [],
      script: [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: [
    { on: { role: 'syn' }, copy: 0, fate: { kind: 'lose' } },
    { on: { role: 'syn-ack' }, copy: 0, fate: { kind: 'lose' } },
    { on: { role: 'handshake-ack' }, copy: 0, fate: { kind: 'lose' } },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open'],
  teaches: 'card',
  sections: ['3.8.1', '3.10.8', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'nobody-home',
} as const satisfies Level;
