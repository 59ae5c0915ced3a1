/** 7: two passive ends and an old SYN: an ACK that LISTEN cannot have asked for gets an RST (3.5.1, Figure 11; 3.10.7.2). */
import type { Level } from '#shared/match/index.ts';

const LISTENS = [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }] as const;

export const twoListeners = {
  id: 'two-listeners',
  number: 7,
  ends: {
    client: { prelude: [], script: LISTENS, iss: null, rcvWnd: 65535 },
    server: {
      prelude: [],
      script: LISTENS,
      events: [
        {
          happens: 'stray',
          stray: { origin: 'old', seq: { of: 'drawn' }, ack: null, ctl: ['SYN'], len: 0 },
          when: { on: 'start' },
          after: 500,
        },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['listening'],
  teaches: 'card',
  sections: ['3.5.1', '3.10.7.2'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'second-knock',
} as const satisfies Level;
