/**
 * Figure 5 as a poster, in a box of the shape of an A4 sheet: where each state stands, how each edge runs, and where its
 * event is written. Edges that run both ways between two states are bowed apart.
 */
import type { State } from '#shared/tcp/index.ts';

export const POSTER = { width: 800, height: 1131 } as const;
export const NODE = { width: 150, height: 44 } as const;

export const PLACES: { readonly [state in State]: readonly [x: number, y: number] } = {
  CLOSED: [400, 232],
  LISTEN: [170, 340],
  'SYN-SENT': [610, 340],
  'SYN-RECEIVED': [170, 474],
  ESTABLISHED: [400, 566],
  'FIN-WAIT-1': [170, 674],
  'CLOSE-WAIT': [610, 674],
  'FIN-WAIT-2': [170, 806],
  CLOSING: [400, 806],
  'LAST-ACK': [610, 806],
  'TIME-WAIT': [400, 926],
};

export interface Drawn {
  readonly path: string;
  /** The first line of its words; the next ones stand below it. */
  readonly at: readonly [x: number, y: number];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Words that run up along the edge of the sheet. */
  readonly turned?: true;
}

const drawn = (path: string, x: number, y: number, anchor: Drawn['anchor'] = 'start'): Drawn => ({
  path,
  at: [x, y],
  anchor,
});

/** By `FROM>TO`. */
export const EDGES: { readonly [edge: string]: Drawn } = {
  'CLOSED>LISTEN': drawn('M325 240C240 246 176 262 160 318', 176, 262, 'end'),
  'CLOSED>SYN-SENT': drawn('M475 240C560 246 606 262 620 318', 606, 258),
  'LISTEN>CLOSED': drawn('M222 318C250 294 310 286 352 254', 262, 316),
  'SYN-SENT>CLOSED': drawn('M558 318C530 294 490 286 448 254', 520, 316, 'end'),
  'LISTEN>SYN-SENT': drawn('M245 346C330 352 450 352 535 346', 390, 366, 'middle'),
  'LISTEN>SYN-RECEIVED': drawn('M148 362V452', 138, 402, 'end'),
  'SYN-RECEIVED>LISTEN': drawn('M192 452V362', 202, 410),
  'SYN-SENT>SYN-RECEIVED': drawn('M572 362C520 424 370 456 245 468', 394, 412, 'middle'),
  'SYN-SENT>ESTABLISHED': drawn('M622 362C632 470 580 552 475 562', 622, 466),
  'SYN-RECEIVED>ESTABLISHED': drawn('M245 484C330 490 380 506 392 544', 352, 484),
  'SYN-RECEIVED>FIN-WAIT-1': drawn('M148 496V652', 138, 570, 'end'),
  'ESTABLISHED>FIN-WAIT-1': drawn('M338 588C300 620 262 634 224 652', 272, 604, 'end'),
  'ESTABLISHED>CLOSE-WAIT': drawn('M462 588C500 620 520 634 556 652', 514, 604),
  'FIN-WAIT-1>FIN-WAIT-2': drawn('M148 696V784', 138, 744, 'end'),
  'FIN-WAIT-1>CLOSING': drawn('M245 680C340 690 392 716 400 784', 388, 702),
  'FIN-WAIT-1>TIME-WAIT': drawn('M206 696C250 760 252 852 346 904', 240, 722),
  'FIN-WAIT-2>TIME-WAIT': drawn('M170 828C178 890 236 920 325 926', 164, 878, 'end'),
  'CLOSING>TIME-WAIT': drawn('M400 828V904', 410, 868),
  'CLOSE-WAIT>LAST-ACK': drawn('M610 696V784', 620, 736),
  'LAST-ACK>CLOSED': {
    ...drawn(
      'M685 806H716C736 806 742 800 742 780V212C742 190 736 184 716 184H446C428 184 424 190 424 210',
      732,
      560,
      'middle',
    ),
    turned: true,
  },
  'TIME-WAIT>CLOSED': {
    ...drawn(
      'M475 926H738C758 926 764 920 764 898V184C764 162 758 156 738 156H402C384 156 380 162 380 210',
      755,
      560,
      'middle',
    ),
    turned: true,
  },
};
