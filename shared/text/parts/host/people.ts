/** The students of a class, as their host sees them. */
import type { HostTable, Need } from '#shared/classroom/index.ts';
import type { Asked } from '../notice.ts';

export interface HostPeopleText {
  readonly title: string;
  readonly count: (here: number, of: number) => string;
  readonly none: string;
  readonly here: string;
  readonly away: string;
  readonly gone: { readonly left: string; readonly kicked: string; readonly banned: string };
  readonly goneTitle: (n: number) => string;
  readonly table: (pair: number) => string;
  readonly noTable: string;
  readonly standing: (rank: number, percent: string) => string;
  readonly stretched: (percent: number) => string;
  readonly names: string;
  readonly namesHint: string;
  /** Wherever the page is scrolled to; leads to them. */
  readonly namesWait: (n: number) => string;
  readonly wants: (name: string, wanted: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly needs: string;
  readonly needsHint: string;
  readonly needsNobody: string;
  readonly need: { readonly [need in Need]: (n: number) => string };
  readonly tables: string;
  readonly tablesCount: (done: number, of: number) => string;
  readonly tablesHint: string;
  readonly phases: { readonly [phase in HostTable['phase'] | 'finished']: string };
  readonly bot: string;
  readonly botFor: (name: string) => string;
  readonly network: (name: string) => string;
  readonly board: (n: number) => string;
  readonly decisions: (n: number) => string;
  readonly refused: (n: number) => string;
  readonly goals: (met: number, of: number) => string;
  /** What is left for a table that was given more time. */
  readonly ownTime: (clock: string) => string;
  readonly rename: string;
  readonly renameDo: string;
  readonly stretch: string;
  readonly stretchHint: string;
  readonly partner: string;
  readonly partnerNone: string;
  readonly partnerHint: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly mergeWith: (name: string) => string;
  readonly kick: string;
  readonly askKick: (name: string) => Asked;
  readonly ban: string;
  readonly askBan: (name: string) => Asked;
}
