/** The words around NAME: on Expert a player names each new state on the diagram. */
import type { NameReasoning, NameRefusal, NameRightCode } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { Reason } from './reasons.ts';

export interface NamingText {
  /** On the button that leads to the diagram. */
  readonly button: string;
  /** What is asked: where the connection went from the state that was named last. `waiting`: how many changes wait, 1 or 2. */
  readonly ask: (known: State, waiting: number) => string;
  /** The diagram while it asks, and while it does not, for who cannot see it. */
  readonly label: (known: State) => string;
  readonly settled: (known: State) => string;
  /** On the own panel, under the state that was named, and under the one that is still to be. */
  readonly youSaid: string;
  readonly unnamed: string;
  /** A segment was taken in silently and has changed the state. */
  readonly taken: (segment: string) => string;
  /** Nothing else is due while a change waits. */
  readonly waits: string;
  /** Heard when a change begins to wait. */
  readonly changed: string;
  /** Heard, and said by the coach, when the name was right. */
  readonly right: { readonly [code in NameRightCode]: (r: NameReasoning) => string };
  /** Over the reason of a wrong one. */
  readonly wrong: string;
  /** `told` tells the right name; a first refusal only compares the events. */
  readonly refused: { readonly [code in NameRefusal]: (r: NameReasoning, told: boolean) => Reason };
  /** Over the wrong ones in the debrief. */
  readonly toldTitle: string;
  /** What stands under the keys in the help. */
  readonly key: string;
}
