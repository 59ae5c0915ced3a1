/** The Figure 5 passport: which edges of the state diagram a player's own end has really taken, and the rare ones among them. */
import { type Edge, FIGURE_5, NOTED_EDGES, type State } from '#shared/tcp/index.ts';
import { nameOfEdge } from './edges.ts';
import type { FirstTaken, Progress } from './progress.ts';

/** The twenty edges that the figure draws, and the short way of its second note. */
export const DRAWN: readonly Edge[] = [...FIGURE_5, ...NOTED_EDGES.filter(({ note }) => note === 2)];

export interface InkedEdge {
  readonly edge: Edge;
  /** null: not taken yet. */
  readonly taken: FirstTaken | null;
}

export const STICKERS = ['closing', 'both-dial'] as const;
export type Sticker = (typeof STICKERS)[number];

/** Ends of a connection that the figure does not draw (its third note, and R2). */
const OTHER_ENDS = ['rcv RST', 'ABORT', 'Timeout=R2'] as const;
export type OtherEnd = (typeof OTHER_ENDS)[number];

export interface Passport {
  readonly edges: readonly InkedEdge[];
  readonly inked: number;
  /** The states at the ends of inked edges. */
  readonly been: ReadonlySet<State>;
  readonly stickers: { readonly [sticker in Sticker]: boolean };
  readonly otherEnds: readonly OtherEnd[];
}

export function passportOf({ edges }: Pick<Progress, 'edges'>): Passport {
  const drawn = DRAWN.map((edge): InkedEdge => ({ edge, taken: edges[nameOfEdge(edge)] ?? null }));
  const inked = drawn.filter(({ taken }) => taken !== null).map(({ edge }) => edge);
  const took = (from: State, to: State) => inked.some((edge) => edge.from === from && edge.to === to);
  return {
    edges: drawn,
    inked: inked.length,
    been: new Set(inked.flatMap(({ from, to }) => [from, to])),
    stickers: {
      closing: took('FIN-WAIT-1', 'CLOSING'),
      'both-dial': took('SYN-SENT', 'SYN-RECEIVED'),
    },
    otherEnds: OTHER_ENDS.filter((event) => Object.keys(edges).some((name) => name.endsWith(`>CLOSED ${event}`))),
  };
}

/** What one match, that ended at this moment, inked for the first time. */
export function freshIn({ edges }: Pick<Progress, 'edges'>, at: number): Passport {
  return passportOf({ edges: Object.fromEntries(Object.entries(edges).filter(([, taken]) => taken.at === at)) });
}
