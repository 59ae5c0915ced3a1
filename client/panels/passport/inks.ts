/** The colours of the poster: those of the page where it stands in one, fixed ones where it is saved as a file. */
import type { State } from '#shared/tcp/index.ts';
import { hueOfState } from '../../present/index.ts';

/** The light theme of tokens.css: a poster is printed on white paper. */
const LIGHT = {
  paper: '#f6f3ec',
  card: '#fffdf8',
  line: '#d9d3c4',
  'line-strong': '#8c8672',
  ink: '#1c2233',
  muted: '#5d657b',
  cloud: '#adb9d2',
  star: '#d69c00',
  syn: '#2f6fed',
  synack: '#0d8ba1',
  ack: '#1f9d61',
  fin: '#e5792b',
  rst: '#d33c4b',
} as const;

type Name = keyof typeof LIGHT;

/** `var(--ink, #1c2233)`: presentation attributes may hold it, which a strict page security lets pass. */
export const ink = (name: Name): string => `var(--${name}, ${LIGHT[name]})`;

/** The text of a drawing without anything that only a page can resolve. */
export const withFixedInks = (svg: string): string => svg.replace(/var\(--[a-z-]+, (#[0-9a-f]{3,6})\)/g, '$1');

const OF_KIND: { readonly [kind: string]: Name } = { SYN: 'syn', 'SYN,ACK': 'synack', ACK: 'ack', FIN: 'fin' };

/** The ink of a state, and of the edges that lead into it. */
export const inkOf = (state: State): string => ink(OF_KIND[hueOfState(state)] ?? 'ink');

/** A face in which numbers and names stand in columns, on any machine. */
export const MONO = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
