/** English: Break TCP. */
import type { BreakingText } from '../parts/index.ts';

export const breaking = {
  link: 'Break TCP',
  title: 'Break TCP',
  sentence:
    'Why is TCP so fussy? Take one rule away, and your browser tries everything that can happen, until it finds the shortest accident. Then watch it.',
  rules: 'Rules of TCP',
  holds: 'in force',
  gone: 'taken away',
  looking: 'Trying everything that can happen …',
  found: (steps, states) =>
    `The shortest accident takes ${steps} steps; ${states} situations were looked at to find it.`,
  safe: (states) =>
    `With the rule in force: ${states} situations, the same network, and no such accident in any of them.`,
  watch: 'Watch the accident',
  would: 'What the rule would have done',
  practise: (level) => `Practise it: ${level}`,
  film: (rule) => `Without the rule: ${rule}`,
  failed: {
    title: 'The search could not be run',
    body: 'This browser did not let it start. Reload the page and try again.',
  },
  broken: {
    'two-way': {
      name: 'Three messages open',
      rule: 'B is connected only when A has confirmed with a third message.',
      begins:
        'B listens. The third message is taken away: whoever sends a SYN is connected. An old SYN is still somewhere in the network.',
      breaks: 'B takes the old SYN at its word and is ESTABLISHED. Nobody has asked A.',
      ends: 'B’s text arrives at A, who has never opened anything. B is talking to a ghost.',
      accident: 'B talks to a ghost',
      would:
        'B would have waited in SYN-RECEIVED until its SYN,ACK was acknowledged. A knows nothing of that SYN and would have sent an RST, and B would have gone back to LISTEN before a single byte had left.',
    },
    'no-time-wait': {
      name: 'TIME-WAIT lasts 2MSL',
      rule: 'Whoever closes first stays for a while, and acknowledges a FIN that comes again.',
      begins: 'A says goodbye, and B does too. TIME-WAIT is taken away: A leaves as soon as it has sent its last ACK.',
      breaks: 'A leaves at once. Its last ACK and a second copy of B’s FIN are still under way.',
      ends: 'The copy met a host that knows nothing, and an RST came back. B did everything right and hears “connection reset”.',
      accident: 'A clean goodbye ends in an error',
      would:
        'A would still have been in TIME-WAIT when the copy came. It would have acknowledged it once more and begun its wait anew, and B would have closed in peace.',
    },
    'free-fin': {
      name: 'A FIN takes a number',
      rule: 'A FIN counts like a byte, so that an ACK can say that it has arrived.',
      begins:
        'A has some text to send, then says goodbye. The number of the FIN is taken away: text and FIN end at the same one.',
      breaks:
        'This ACK was for the text. But an ACK of the FIN would look just the same, so A believes that the FIN has arrived.',
      ends: 'The FIN was lost, and nobody will send it again. A waits in FIN-WAIT-2 for B, B in ESTABLISHED for A: for ever.',
      accident: 'Both wait for ever',
      would:
        'The ACK of the text would have stopped one number short of the FIN. A’s timer would have gone on running, and the FIN would have gone out again until its own number was acknowledged.',
    },
    'any-rst': {
      name: 'An RST needs the right number',
      rule: 'An RST counts only if its SEQ is exactly RCV.NXT.',
      begins:
        'A and B have talked, and B has more to say. The check is taken away. Somebody who sees none of their numbers makes up an RST.',
      breaks: 'A believes it, although its number lies outside the window, and gives up the connection.',
      ends: 'B’s text met a host that knows nothing, and an RST came back. Both applications hear “connection reset”, and the text is lost.',
      accident: 'One made-up segment ends a good connection',
      would:
        'A would have dropped it without a word, since its number is outside the window. Inside the window, but not at RCV.NXT, it would have got an ACK that asks whether it was meant.',
    },
    'old-syn': {
      name: 'A SYN is questioned',
      rule: 'Where a connection stands, a SYN gets an ACK that asks, and changes nothing.',
      begins:
        'A opens a connection, and the network keeps a second copy of the SYN. The question is taken away: B lets every SYN open anew.',
      breaks: 'B believes the old copy. It forgets the connection that stands and begins again with another number.',
      ends: 'What A sends fits nothing that B knows now, so B answers with an RST. A hears “connection reset”, and nobody meant it.',
      accident: 'An old copy kills a good connection',
      would:
        'B would have answered with an ACK and kept everything. A knows the connection and would have learned nothing new from it; only an end that had really forgotten it would have sent an RST.',
    },
  },
} as const satisfies BreakingText;
