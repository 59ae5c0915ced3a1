/** English words for what an application is told of its connection. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say, standsTold } from '../phrases.ts';

export const reports = {
  report: say('The application knows', 'It was told what happened, and can decide what to do next.', ''),
  'report-before-answer': say(
    'First the segment, then the report',
    (r) => `The ${nameOf(r.about)} at the head of the inbox waits; what it asks for may belong to the story.`,
    'Look at its bits and numbers.',
    cardTold,
  ),
  'report-nothing': say(
    'There is nothing to report',
    'The application asks about a connection that has come to its end by an error, and there is none now.',
    'Look at its line, and at your state.',
    standsTold,
  ),
  'report-too-early': say(
    'Silence means nothing yet',
    (r) =>
      `A segment may be late or lost. In ${r.state} you go on saying it again until the timer for giving up has run out.`,
    'RESEND when the RTO has run out, and wait.',
    (r) => `What begins at ${r.sndUna} waits: RESEND it when the RTO has run out.`,
  ),
  'report-silence-is-no-refusal': say(
    'Nobody has refused anything',
    'A refusal is an RST. Here nothing came back at all: the port may be filtered, the host gone, the line cut.',
    'Look at what you saw: what came in, and what did not?',
  ),
  'report-rst-is-an-answer': say(
    'An RST is an answer',
    'There is a host, and it has answered: it does not know of such a connection. That is no silence.',
    'Look at the last segment that you saw.',
  ),
  'report-never-open': say(
    'It was refused, not reset',
    'The RST came before there was a connection: it answered your SYN.',
    'Were you ever in ESTABLISHED?',
    () => 'REPORT: refused.',
  ),
  'report-was-open': say(
    'It was reset, not refused',
    'There was a connection, open at both ends, and the RST has ended it.',
    'Were you ever in ESTABLISHED?',
    () => 'REPORT: reset.',
  ),
  'report-other-silence': say(
    'Another kind of silence',
    'What you had sent and what was never acknowledged has timed out; a peer is called dead when it leaves probe after probe unanswered.',
    'Look at what went unanswered.',
  ),
  'report-while-answering': say(
    'It is there, and it answers',
    'Its window is closed, but its ACKs come. As long as they do the connection stays open, however long that takes.',
    'A closed window is no silence: wait, and PROBE.',
    (r) => `They say ack ${r.sndUna}: that is no silence. Wait, and PROBE.`,
  ),
  'report-one-probe': say(
    'A lost probe proves nothing',
    'The probe or its ACK may be lost, and nobody repeats those. Only several in a row without an answer mean that the peer is dead.',
    'Wait for the probe timer, and PROBE again.',
    (r) => `PROBE again when its timer has run out, just below ${r.sndNxt}.`,
  ),
} as const satisfies Partial<ReasonsText>;
