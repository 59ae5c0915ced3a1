/** The light colours of styles/tokens.css, for pictures that leave the page; ladderPicture.test.ts holds the two together. */
import type { Kind } from '#shared/tcp/index.ts';

type Hue = 'syn' | 'synack' | 'ack' | 'data' | 'fin' | 'rst';

const OF: { readonly [kind in Kind]: Hue | null } = {
  SYN: 'syn',
  'SYN,ACK': 'synack',
  'SYN,FIN': 'synack',
  ACK: 'ack',
  DATA: 'data',
  FIN: 'fin',
  'bare FIN': 'fin',
  RST: 'rst',
  'RST,ACK': 'rst',
  other: null,
};

export const PRINT = {
  card: '#fffdf8',
  line: '#d9d3c4',
  lineStrong: '#8c8672',
  ink: '#1c2233',
  muted: '#5d657b',
  cloud: '#adb9d2',
  hue: {
    syn: '#2f6fed',
    synack: '#0d8ba1',
    ack: '#1f9d61',
    data: '#7a4fd0',
    fin: '#e5792b',
    rst: '#d33c4b',
  },
  /** Dark enough for small text. */
  hueInk: {
    syn: '#1e57cc',
    synack: '#0a6c7e',
    ack: '#147248',
    data: '#683ec0',
    fin: '#a04c0c',
    rst: '#b42737',
  },
  of: OF,
} as const;
