/** Small levels in which a broken rule comes to light: no more of an application than the accident needs. */
import { levelOf } from '#shared/levels/index.ts';
import type { Level } from '#shared/match/index.ts';

const ghost: Level = levelOf('ghost-of-a-syn');
const contact: Level = levelOf('first-contact');
const goodbye: Level = levelOf('goodbye-properly');

export const goodbyeInThree: Level = levelOf('goodbye-in-three');

/** An old SYN comes to a server that has something to say once it is open. */
export const oldSynFirst: Level = {
  ...ghost,
  networkScript: null,
  ends: {
    client: ghost.ends.client,
    server: {
      ...ghost.ends.server,
      script: [...ghost.ends.server.script, { call: 'SEND', octets: 100, when: { on: 'established' }, after: 0 }],
      events: (ghost.ends.server.events ?? []).map((event) => ({ ...event, after: 500 })),
    },
  },
};

/** The same server, which opens with two messages. */
export const oldSynFirstTwoWay: Level = {
  ...oldSynFirst,
  ends: { ...oldSynFirst.ends, server: { ...oldSynFirst.ends.server, profile: 'two-way' } },
};

/** The FIN follows text that has not been acknowledged yet. */
export const textThenGoodbye: Level = {
  ...goodbye,
  ends: {
    client: {
      ...goodbye.ends.client,
      script: [{ call: 'SEND', octets: 100, when: { on: 'start' }, after: 0 }, ...goodbye.ends.client.script],
    },
    server: goodbye.ends.server,
  },
};

/** Somebody who sees no numbers makes up an RST, and B has something to say. */
export const forgedReset: Level = {
  ...goodbye,
  goals: ['open', 'sent', 'received'],
  outlivesErrors: true,
  ends: {
    client: {
      ...goodbye.ends.client,
      script: [],
      events: [
        {
          happens: 'stray',
          stray: { origin: 'forged', seq: { of: 'rcvNxt', plus: -600 }, ack: null, ctl: ['RST'], len: 0 },
          when: { on: 'start' },
          after: 500,
        },
      ],
    },
    server: {
      ...goodbye.ends.server,
      script: [{ call: 'SEND', octets: 100, when: { on: 'start' }, after: 3000 }],
    },
  },
};

/** Opened, and one DATA; what the network doubles is its own affair. */
export const opening: Level = {
  ...contact,
  ends: {
    client: contact.ends.client,
    server: { ...contact.ends.server, script: contact.ends.server.script.slice(0, 1) },
  },
};
