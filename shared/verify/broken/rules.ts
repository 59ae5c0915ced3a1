/**
 * Break TCP: rules that can be taken away, each with the level in which that ends badly and what counts as
 * the accident. With the rule in place there is none within the same bounds; the tests hold both.
 */
import type { End, Level } from '#shared/match/index.ts';
import type { Breakable, State } from '#shared/tcp/index.ts';
import type { Accident, Bounds } from '../bounds.ts';
import { type EndState, linesIn } from '../end.ts';
import type { Mutant } from '../line.ts';
import { anyResetKills, finTakesNoNumber, oldSynsAreTrusted } from './mutants.ts';
import { forgedReset, goodbyeInThree, oldSynFirst, oldSynFirstTwoWay, opening, textThenGoodbye } from './scenarios.ts';

interface BrokenRule {
  readonly level: Level;
  /** How the rule is taken away. */
  readonly without: { readonly level?: Level; readonly mutant?: Mutant; readonly hasty?: true };
  readonly accident: Accident;
  /** The change of state that the rule would have prevented. */
  readonly breaks: { readonly end: End; readonly from: State; readonly to: State };
}

/** Within which it is looked for. */
export const BOUNDS: Bounds = { resends: 1, extras: 1, inbox: 2, thinking: true };

export const BROKEN: { readonly [name in Breakable]: BrokenRule } = {
  'two-way': {
    level: oldSynFirst,
    without: { level: oldSynFirstTwoWay },
    // Text comes to an end that has opened nothing.
    accident: ({ client }) =>
      main(client).inbox.some(({ segment }) => segment.len > 0) && UNOPENED.includes(main(client).tcb.state),
    breaks: { end: 'server', from: 'LISTEN', to: 'ESTABLISHED' },
  },
  'no-time-wait': {
    level: goodbyeInThree,
    without: { hasty: true },
    accident: ({ server }) => isReset(server),
    breaks: { end: 'client', from: 'TIME-WAIT', to: 'CLOSED' },
  },
  'free-fin': {
    level: textThenGoodbye,
    without: { mutant: finTakesNoNumber },
    // A has done with its FIN, B has never seen it, and nothing is under way.
    accident: ({ client, server }, underWay) =>
      underWay === 0 &&
      main(client).tcb.state === 'FIN-WAIT-2' &&
      main(server).tcb.state === 'ESTABLISHED' &&
      main(server).inbox.length === 0,
    breaks: { end: 'client', from: 'FIN-WAIT-1', to: 'FIN-WAIT-2' },
  },
  'any-rst': {
    level: forgedReset,
    without: { mutant: anyResetKills },
    // Both have lost a connection that nobody broke off, and text with it.
    accident: ({ client, server }) => isReset(client) && isReset(server) && main(client).delivered < main(server).sent,
    breaks: { end: 'client', from: 'ESTABLISHED', to: 'CLOSED' },
  },
  'old-syn': {
    level: opening,
    without: { mutant: oldSynsAreTrusted },
    accident: ({ client }) => isReset(client),
    breaks: { end: 'server', from: 'ESTABLISHED', to: 'SYN-RECEIVED' },
  },
};

const UNOPENED: readonly State[] = ['CLOSED', 'SYN-SENT'];

/** These levels have one connection. */
const main = (state: EndState) => linesIn(state)[0] as ReturnType<typeof linesIn>[number];

/** Nobody has broken off anything, and an application is told so. */
const isReset = (state: EndState): boolean => main(state).signals.includes('connection reset');
