/** English: NAME. */
import type { NameReasoning } from '#shared/match/index.ts';
import type { NamingText, Reason } from '../parts/index.ts';

/** An event of Figure 5 as the cause of a change. */
function cause(event: string | null): string {
  if (event === null) return 'a new start of your host';
  if (event === 'Timeout=2MSL') return 'the end of 2MSL';
  if (event.startsWith('Timeout')) return 'the user timeout';
  if (event === 'rcv ACK of SYN' || event === 'rcv ACK of FIN') return `the ACK of your ${event.slice(-3)}`;
  return event.startsWith('rcv ') ? `the arrival of ${event.slice(4)}` : `the call ${event}`;
}

const because =
  (title: string, why: (r: NameReasoning) => string) =>
  (r: NameReasoning, told: boolean): Reason => ({
    title,
    body: told ? `${why(r)} It is ${r.to}.` : `${why(r)} Follow that arrow from ${r.from}.`,
  });

export const naming: NamingText = {
  button: 'NAME',
  ask: (known, waiting) =>
    waiting > 1 ? `Two changes wait. First: where did ${known} lead?` : `Where did ${known} lead?`,
  label: (known) => `NAME your new state. You came from ${known}. Arrows move, Enter names.`,
  settled: (known) => `The eleven states of RFC 9293, Figure 5. You named ${known}; nothing has changed since.`,
  youSaid: 'as you named it',
  unnamed: 'it has changed: NAME it',
  taken: (segment) => `The ${segment} is taken in without an answer, and it changes your state. NAME it.`,
  waits: 'Your state has changed. NAME the new one on the diagram; it holds nothing up.',
  changed: 'Your state has changed: NAME it. Key N.',
  right: {
    named: (r) => `Right: ${cause(r.event)} leads from ${r.from} to ${r.to}.`,
    'named-late': () => 'That change has been told meanwhile.',
  },
  wrong: 'Not that one',
  refused: {
    'name-where-you-were': because(
      'You have left that state',
      (r) => `${r.from} is what you left: ${cause(r.event)} led on from there.`,
    ),
    'name-other-event': because(
      'That arrow waits for something else',
      (r) => `From ${r.from} it takes ${cause(r.needed)} to reach ${r.named}. Here it was ${cause(r.event)}.`,
    ),
    'name-one-ahead': because(
      'One arrow too far',
      (r) =>
        `You have come one step, by ${cause(r.event)}. ${r.named} is the step after it, and takes ${cause(r.needed)}.`,
    ),
    'name-no-edge': because(
      'No arrow leads there',
      (r) => `Figure 5 has no arrow from ${r.from} to ${r.named}. What moved you was ${cause(r.event)}.`,
    ),
    'name-not-open': () => ({
      title: 'Nothing waits for a name',
      body: 'Your state has not changed since you named it.',
    }),
  },
  toldTitle: 'What you said otherwise',
  key: 'NAME the new state (Expert)',
};
