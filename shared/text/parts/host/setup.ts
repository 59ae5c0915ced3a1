/** How a class is to be, before it is opened. */
import type { LateWay, LessonName, Pairing, UnfitWhy } from '#shared/classroom/index.ts';
import type { Named } from '../notice.ts';

export interface HostSetupText {
  readonly title: string;
  readonly sentence: string;
  readonly name: string;
  /** How many characters there is still room for. */
  readonly nameHint: (left: number) => string;
  /** Where no name is written: a class of this day. */
  readonly nameOfDay: (day: string) => string;
  readonly lesson: string;
  readonly lessons: { readonly [lesson in LessonName]: Named };
  readonly own: Named;
  readonly rounds: string;
  readonly roundsHint: string;
  readonly round: (n: number) => string;
  readonly sum: (rounds: number, minutes: number, isOpen: boolean) => string;
  readonly add: string;
  readonly up: (n: number) => string;
  readonly down: (n: number) => string;
  readonly remove: (n: number) => string;
  /** Spoken after a round has moved. */
  readonly moved: (level: string, n: number) => string;
  readonly change: string;
  /** Why a level cannot be chosen for a class. */
  readonly unfit: { readonly [why in UnfitWhy]: string };
  readonly boards: string;
  readonly boardsOf: { readonly 1: Named; readonly 2: Named };
  readonly boardsShort: (boards: number) => string;
  readonly crossed: string;
  readonly crossedHint: string;
  readonly minutes: string;
  readonly minutesOf: (minutes: number | null) => string;
  readonly exhibition: string;
  readonly exhibitionHint: string;
  readonly exhibitionShort: string;
  readonly more: string;
  readonly options: string;
  readonly pairing: string;
  readonly pairings: { readonly [pairing in Pairing]: Named };
  readonly late: string;
  readonly lates: { readonly [late in LateWay]: Named };
  readonly ranks: string;
  readonly ranksHint: string;
  readonly ownNames: string;
  readonly ownNamesHint: string;
  readonly veiled: string;
  readonly veiledHint: string;
  readonly kept: string;
  readonly open: string;
  readonly opening: string;
  /** Classes that this browser can come back to. */
  readonly mine: {
    readonly title: string;
    /** They are kept in this browser alone. */
    readonly hint: string;
    readonly forget: (title: string) => string;
  };
}
