/** English: questions about resets, closed windows and silence. */
import type { QuestionsText } from '../../../parts/index.ts';

export const trouble = {
  'text-before-rst': {
    ask: 'A’s application calls ABORT while 100 bytes are under way. A sends an RST. The 100 bytes get lost. What becomes of them?',
    options: {
      resent: 'A resends them before it goes',
      nobody: 'Nobody resends them: they are gone',
      'asked-for': 'B asks A for them again',
    },
    why: 'ABORT deletes the TCB, and with it all that waits for an ACK. Only a FIN lets the text arrive first.',
  },
  'rst-from-nowhere': {
    ask: 'B is ESTABLISHED, its RCV.NXT is 4001, its window 1000. An RST arrives with SEQ=100. What does B do?',
    options: { reset: 'Go to CLOSED', dropped: 'Drop it and go on', rst: 'Answer with an RST' },
    why: 'A reset is believed only for its number. 100 is outside the window, so it is dropped without a word.',
  },
  'rst-to-closed': {
    ask: 'An RST reaches a host that has no such connection. What does the host answer?',
    options: { rst: 'An RST, as to every stranger', ack: 'An ACK', nothing: 'Nothing' },
    why: 'What belongs to no connection gets an RST, unless it is one: else two hosts could reset each other for ever.',
  },
  'window-zero': {
    ask: 'B’s window is 0, and A has text to send. For a whole RTO nothing comes from B. What does A do?',
    options: {
      wait: 'Wait until B says that the window is open',
      ask: 'Probe the window, and go on probing',
      'give-up': 'Close: B takes nothing any more',
    },
    why: 'B’s ACK that opens the window may get lost, and nobody resends an ACK. So A keeps asking.',
  },
  'one-probe': {
    ask: 'On an idle connection A sends a keepalive probe. No answer comes. What does that prove?',
    options: { dead: 'B’s host is dead', closed: 'B has closed the connection', little: 'Nothing yet' },
    why: 'The probe may be lost, or the ACK that answers it. Only several in a row without an answer tell something.',
  },
  'has-to-have': {
    ask: 'Which of these must every TCP do?',
    options: {
      cookies: 'Answer a flood of SYNs with cookies',
      keepalive: 'Probe an idle connection',
      resend: 'Resend what is not acknowledged',
    },
    why: 'Keepalive is optional, and off unless the application asks. Cookies are an idea of RFC 4987. Resending is TCP itself.',
  },
} as const satisfies Partial<QuestionsText>;
