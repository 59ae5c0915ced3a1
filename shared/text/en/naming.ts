/** English: NAME. */
import type { NameReasoning } from '#shared/match/index.ts';
import type { NamingText, Reason } from '../parts/index.ts';

/** An event of Figure 5 as a part of a sentence. */
function happened(event: string | null): string {
  if (event === null) return 'your host began anew';
  if (event === 'Timeout=2MSL') return '2MSL passed';
  if (event.startsWith('Timeout')) return 'the user timeout ran out';
  if (event === 'rcv ACK of SYN' || event === 'rcv ACK of FIN') return `the ACK of your ${event.slice(-3)} arrived`;
  if (event.startsWith('rcv ')) return `${event.slice(4)} arrived`;
  return `${event} was done`;
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
    named: (r) => `Right: from ${r.from} to ${r.to}, because ${happened(r.event)}.`,
    'named-late': () => 'That change has been told meanwhile.',
  },
  wrong: 'Not that one',
  refused: {
    'name-where-you-were': because(
      'You have left that state',
      (r) => `${r.from} is where you were: then ${happened(r.event)}.`,
    ),
    'name-other-event': because(
      'That arrow waits for something else',
      (r) => `${r.named} is entered from ${r.from} when ${happened(r.needed)}; but ${happened(r.event)}.`,
    ),
    'name-one-ahead': because(
      'One arrow too far',
      (r) => `So far ${happened(r.event)}. For ${r.named} something more has to happen: that ${happened(r.needed)}.`,
    ),
    'name-no-edge': because(
      'No arrow leads there',
      (r) => `Figure 5 has no arrow from ${r.from} to ${r.named}. What happened: ${happened(r.event)}.`,
    ),
    'name-not-open': () => ({
      title: 'Nothing waits for a name',
      body: 'Your state has not changed since you named it.',
    }),
  },
  toldTitle: 'What you said otherwise',
  key: 'NAME the new state (Expert)',
};
