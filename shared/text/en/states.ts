/** English: states, signals and endings. */
import type { EndingsText, SignalsText, StatesText } from '../parts/index.ts';

export const states = {
  CLOSED: 'There is no connection: nothing to send on, nothing to wait for.',
  LISTEN: 'Your port is open; you wait for a SYN from anyone.',
  'SYN-SENT': 'You have asked for a connection and wait for the SYN,ACK.',
  'SYN-RECEIVED': 'Both SYNs are known to you; you wait for the ACK of yours.',
  ESTABLISHED: 'Both directions are open: text flows, and text is acknowledged.',
  'FIN-WAIT-1': 'You have said your FIN; its ACK and the peer’s FIN are still to come.',
  'FIN-WAIT-2': 'Your FIN is acknowledged; you still receive until the peer’s FIN comes.',
  'CLOSE-WAIT': 'The peer has finished; you may still send, until your application calls CLOSE.',
  CLOSING: 'Both FINs are out; you have the peer’s and wait for the ACK of yours.',
  'LAST-ACK': 'Both have said goodbye; the ACK of your FIN ends it.',
  'TIME-WAIT': 'All is said; you stay for 2MSL, in case the last ACK is asked for again.',
} as const satisfies StatesText;

export const signals = {
  'connection established': 'Connection established',
  'connection refused': 'Connection refused',
  'connection reset': 'Connection reset',
  'connection closing': 'Connection closing: the peer will send no more',
  'connection closed': 'Connection closed',
  'connection aborted due to user timeout': 'Connection aborted: no answer in time',
} as const satisfies SignalsText;

export const endings = {
  won: {
    headline: 'Both ends are where they should be',
    sentence: 'No data was lost, and no application was told an untruth. Well done.',
  },
  reset: {
    headline: 'A reset ended it',
    sentence: 'One end said RST before everything was done. The ladder shows where it came from.',
  },
  'gave-up': {
    headline: 'No answer in time',
    sentence:
      'The last copy had gone out, and no answer to it had been taken in by then, so the connection was given up.',
  },
  unreachable: {
    headline: 'The way to the goal is closed',
    sentence: 'From here no move leads there any more. The ladder shows the step that closed it.',
  },
  limit: {
    headline: 'Time is up',
    sentence: 'The level’s time ran out before both ends were done. The board is still there to try again.',
  },
  missed: {
    headline: 'They missed each other',
    sentence:
      'The two segments were to cross, but one end sent its own too late. Nothing is counted: the board begins again.',
  },
  abandoned: {
    headline: 'Both chairs are empty',
    sentence: 'Both players left, so the match rests here. What was played can still be looked at.',
  },
  'time-up': {
    headline: 'The round is over',
    sentence:
      'Its time ran out before both ends were done. What was reached counts, and what was played can still be looked at.',
  },
  'called-off': {
    headline: 'The round ended early',
    sentence:
      'Your teacher has ended it for everybody. What was reached counts, and what was played can still be looked at.',
  },
} as const satisfies EndingsText;
