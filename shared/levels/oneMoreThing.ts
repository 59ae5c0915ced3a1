/** 15: half-close. A has said its FIN, B still has text; A acknowledges it in FIN-WAIT-2 (3.6.1). */
import { type Level, labelOfText } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const oneMoreThing = {
  id: 'one-more-thing',
  number: 15,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [{ call: 'CLOSE', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [
        // Not at once: the ACK of the FIN goes alone, and A stands in FIN-WAIT-2 when the text comes.
        { call: 'SEND', octets: 200, when: { on: 'closing' }, after: 1500 },
        { call: 'CLOSE', when: { on: 'acknowledged' }, after: 500 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // B's second DATA comes late, but so that its ACK is back before the RTO has run out on either clock.
  networkScript: [{ on: { from: 'server', label: labelOfText(201, 100) }, copy: 0, fate: { kind: 'delay', by: 1500 } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'sent', 'received', 'closed'],
  teaches: 'ack',
  sections: ['3.6.1', '3.6', '3.10.7.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'the-fin-that-overtook',
} as const satisfies Level;
