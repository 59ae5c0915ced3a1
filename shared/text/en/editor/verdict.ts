/** English: whether a level that somebody makes can be won. */
import type { VerdictText } from '../../parts/index.ts';

const END = { client: 'client', server: 'server' } as const;

export const verdict: VerdictText = {
  title: 'Can it be won?',
  looking: 'Two bots play it …',
  exploring: (states) => `Going every way it can take: ${states} states so far …`,
  wrong: (n) => (n === 1 ? 'One thing keeps it from being played:' : `${n} things keep it from being played:`),
  wins: 'Can always be won',
  winsMore: (states) =>
    `${states} states explored, whatever the network loses, doubles or reorders within these bounds.`,
  tooBig: 'Too big to explore whole',
  tooBigMore: (states) => `${states} states, and no trap among them. That is no proof.`,
  unexplored: 'Played, not explored',
  unexploredMore: {
    backlog: 'A level with a backlog has too many connections to explore here.',
    watched: 'Nothing is chosen in a level that plays by itself.',
  },
  trap: 'It can get stuck',
  maybe: 'It may get stuck',
  maybeMore: 'The exploration has no clock, and could not make this happen at the game’s own times.',
  traps: {
    deadlock: 'Nothing is under way, no timer runs, nothing is owed, and the goals are not reached.',
    error: 'An error ends the match before it is won.',
    circle: 'Both ends can go round for ever, with right moves and nothing lost.',
    stuck: 'From here right moves cannot win any more.',
    never: 'No way leads to the goals.',
    rule: 'A rule of TCP itself would be broken here.',
  },
  stands: (end, state) => `The ${END[end]} stands in ${state}`,
  lacks: (goals) => `not reached: ${goals.join(', ')}`,
  standing: (parts) => parts.join('; '),
  waits: (call, when) => `its application would still call ${call}, ${when}`,
  bots: (won, of) => `Two bots won ${won} of ${of} boards.`,
  failed: 'The search has stopped. Change something, or load the page again.',
  picture: 'Played by two bots who make no mistakes',
  pictureStuck: 'Where it gets stuck',
  pictureOf: (segments) => (segments === 1 ? '1 segment' : `${segments} segments`),
};
