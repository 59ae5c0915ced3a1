/** English reasons: the head of the inbox asks for something else, or for an answer at all. */
import { has, seqLt } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { bytes, cardTold, nameOf, say } from '../phrases.ts';

const otherwise = {
  'syn-ack-wants-ack': say(
    'A SYN,ACK wants only an ACK',
    'It acknowledges your SYN and brings the peer’s. Both ISNs are known now, and yours needs no second SYN.',
    'Acknowledge its SYN: SEG.SEQ + SEG.LEN, where the SYN counts one.',
    cardTold,
  ),
  'reset-owed': say(
    'First the stranger gets its reset',
    (r) => `The ${nameOf(r.about)} at the head belongs to no connection of yours, and its sender has to hear so.`,
    'Answer with a reset; its seq is what that segment acknowledges.',
    cardTold,
  ),
  'challenge-owed': say(
    'An empty ACK, and nothing on it',
    (r) => `The ${nameOf(r.about)} does not fit, and gets one ACK that says where you stand. Nothing rides on that.`,
    'Send the ACK with SND.NXT and RCV.NXT; what your application wants can follow.',
    cardTold,
  ),
  'open-before-answer': say(
    'First the stranger, then your call',
    (r) => `The ${nameOf(r.about)} at the head belongs to no connection of yours, and its sender waits for that word.`,
    'It gets a reset; your SYN can follow.',
    cardTold,
  ),
  'listen-before-answer': say(
    'First the stranger, then LISTEN',
    (r) => `The ${nameOf(r.about)} came before your port was open: for it there is no connection here.`,
    (r) => (r.expected === null ? 'DISCARD it; LISTEN can follow.' : 'It gets a reset; LISTEN can follow.'),
    cardTold,
  ),
  'resend-before-answer': say(
    'What arrived comes before a copy',
    (r) => `Your RTO still runs, and the ${nameOf(r.about)} at the head of the inbox waits to be dealt with.`,
    'Look at its bits and numbers first; an answer may make the copy needless.',
    cardTold,
  ),
  'leave-before-answer': say(
    'Somebody is asking once more',
    (r) =>
      r.about !== null && has(r.about, 'FIN')
        ? '2MSL has passed, but the peer’s FIN is here again: it has not had your last ACK.'
        : `2MSL has passed, but the ${nameOf(r.about)} at the head has not been dealt with.`,
    (r) =>
      r.expected === null
        ? 'DISCARD it before you go.'
        : 'It wants to hear where you stand. Acknowledge before you go: compare with RCV.NXT.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const atAll = {
  'text-wants-ack': say(
    'Text wants its ACK',
    (r) => `Its ${bytes(r.about?.len ?? 0)} are what you wait for; dropped, they would only be sent again.`,
    'Take them in: the ack is its SEG.SEQ + SEG.LEN.',
    cardTold,
  ),
  'syn-wants-answer': say(
    'A SYN wants an answer',
    'Somebody asks for a connection, and your application listens. Dropped, the SYN would only come again.',
    'Answer with SYN,ACK: your ISS, and the ack of its SYN.',
    cardTold,
  ),
  'syn-wants-challenge-ack': say(
    'Is it really the other end?',
    'A SYN in a connection that stands may be a ghost, an attack, or a peer that has rebooted. You ask, and do not drop it.',
    'Send an ACK with SND.NXT and RCV.NXT.',
    cardTold,
  ),
  'stranger-wants-reset': say(
    'A stranger has to hear it',
    (r) => `The ${nameOf(r.about)} belongs to no connection here. In silence its sender would wait, and repeat it.`,
    'Answer with a reset. Look whether it carries an ACK: that decides the seq.',
    cardTold,
  ),
  'unacceptable-wants-ack': say(
    'What does not fit is answered',
    ({ about, sndNxt }) =>
      about !== null && about.ack !== null && seqLt(sndNxt, about.ack)
        ? `The ${nameOf(about)} acknowledges what you have not sent. It counts for nothing, but its sender has to hear so.`
        : `The ${nameOf(about)} lies outside your window. It counts for nothing, but its sender has to hear so.`,
    'Send an ACK with SND.NXT and RCV.NXT.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const answers = { ...otherwise, ...atAll } as const;
