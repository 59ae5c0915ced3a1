/** English: what the application wants, and when. */
import type { Trigger } from '#shared/match/index.ts';
import type { TableText } from '../../parts/index.ts';
import { bytes } from '../phrases.ts';

const when = (trigger: Trigger, sent: number): string => {
  switch (trigger.on) {
    case 'start':
      return 'at once';
    case 'established':
      return 'once the connection is open';
    case 'acknowledged':
      return sent > 0 ? `when your ${bytes(sent)} are acknowledged` : 'when all you sent is acknowledged';
    case 'received':
      return `when ${bytes(trigger.octets)} have arrived`;
    case 'closing':
      return 'when their FIN has arrived';
    case 'state':
      return `once you are in ${trigger.state}`;
    case 'ended':
      return 'once the connection is over';
    case 'reported':
      return 'once it has been told what became of it';
    case 'reopened':
      return 'once the connection is open again';
    case 'ordered':
      return 'once your host has its order';
    case 'rebooted':
      return 'once your host is up again';
  }
};

export const app: TableText['app'] = {
  label: 'Your application:',
  call: (step, octets) => {
    switch (step.call) {
      case 'OPEN':
        return step.how === 'active' ? 'OPEN the connection.' : 'LISTEN for a connection.';
      case 'SEND':
        return octets > 0 ? `SEND ${bytes(octets)}.` : `SEND ${bytes(step.octets)}.`;
      case 'RECEIVE':
        return `RECEIVE ${bytes(step.octets)}: read, and there is room again.`;
      case 'CLOSE':
        return 'CLOSE: nothing more to send.';
      case 'ABORT':
        return 'ABORT the connection.';
      case 'REPORT':
        return 'REPORT what became of the connection.';
    }
  },
  later: (step, sent) => {
    if (step.story !== undefined) return `it will tell you what it wants ${when(step.when, sent)}.`;
    const pause = step.after >= 1000 ? `, ${step.after / 1000} s later` : '';
    const verb = 'octets' in step ? `${step.call} ${bytes(step.octets)}` : step.call;
    return `${verb} ${when(step.when, sent)}${pause}.`;
  },
  when,
  step: (step) => {
    if ('octets' in step) return `${step.call} ${bytes(step.octets)}`;
    return step.call === 'OPEN' ? `${step.how} OPEN` : step.call;
  },
  processEnded: (unread) =>
    unread
      ? 'its process has ended and left text unread: the peer has to hear that it was lost. ABORT.'
      : 'its process has ended: CLOSE for it.',
  story: (told) => `“${told}” CLOSE or ABORT?`,
  storyToCome: 'CLOSE or ABORT: you will hear',
  over: 'done.',
  overOpen: 'done; take in what still comes.',
};
