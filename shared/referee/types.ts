/**
 * The authority of one match without I/O: what comes in, what goes out. `Real` is milliseconds of a monotonic
 * clock of the process that holds the match; game time is derived from it and written into entries.
 */
import type {
  BotName,
  CutShort,
  End,
  Entry,
  MatchCode,
  Move,
  NetworkMove,
  NetworkView,
  Seat,
  SeatView,
} from '#shared/match/index.ts';

export type Real = number;

/** What a seat is shown: the network's seat its own kind. */
export type AnyView = SeatView | NetworkView;

export type Incoming =
  | {
      readonly type: 'play';
      readonly seat: Seat;
      readonly n: number;
      readonly rev: number;
      readonly move: Move | NetworkMove;
    }
  /** A person's line to the seat is up (a first visit, a return) or down. */
  | { readonly type: 'line'; readonly seat: Seat; readonly up: boolean }
  /** A person gives the seat up for good; a bot takes it at once. `awaited`: whose people may come back, though a bot sits there now. */
  | { readonly type: 'leave'; readonly seat: Seat; readonly bot: BotName; readonly awaited?: readonly Seat[] }
  /** Who leads a class pauses the match for everybody, or lets it go on. */
  | { readonly type: 'freeze'; readonly on: boolean }
  /** The round that this match belongs to is over. */
  | { readonly type: 'stop'; readonly why: Exclude<CutShort, 'abandoned'> }
  /** The seat may take so much longer than others; said again whenever the match is opened anew. @see patience.ts */
  | { readonly type: 'stretch'; readonly seat: Seat; readonly percent: number }
  | { readonly type: 'wake' };

/** What a move got. `busy`: in the second after a refusal, or too many at once; nothing was written, try again. */
export type ReceiptResult = 'right' | 'needless' | 'refused' | 'noted' | 'busy' | 'resync' | 'paused' | 'over';

export interface Receipt<View extends AnyView = SeatView> {
  readonly n: number;
  readonly result: ReceiptResult;
  readonly code: MatchCode | null;
  /** Real milliseconds until the next move is taken: 1000 after a refusal. */
  readonly wait: number;
  /** The mover's view after it. */
  readonly view: View;
}

/** A receipt for who has moved. */
export type Answered = Extract<Outgoing, { readonly type: 'receipt' }>;

export type Outgoing =
  /** Write these at this place in the log (`seq` entries stand before them); what follows in the list waits for it. */
  | { readonly type: 'append'; readonly seq: number; readonly entries: readonly Entry[] }
  | { readonly type: 'receipt'; readonly seat: End; readonly receipt: Receipt }
  | { readonly type: 'receipt'; readonly seat: 'network'; readonly receipt: Receipt<NetworkView> }
  | { readonly type: 'tell'; readonly seat: End; readonly view: SeatView }
  | { readonly type: 'tell'; readonly seat: 'network'; readonly view: NetworkView }
  /** A seat that owes something has been silent for 30 s. */
  | { readonly type: 'nudge'; readonly seat: Seat }
  /** Come back then (replaces the wake before it); null: nothing is due. */
  | { readonly type: 'wake'; readonly at: Real | null }
  | { readonly type: 'ended' };
