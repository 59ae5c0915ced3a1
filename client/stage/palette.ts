/**
 * The colours of the stage in both themes. A canvas cannot read style sheets, so the ones that styles/tokens.css has
 * too are repeated here; palette.test.ts holds the two together.
 */
import type { Kind } from '#shared/tcp/index.ts';
import type { StageTheme } from './api.ts';

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly muted: string;
  readonly star: string;
  readonly starOff: string;
  readonly hue: { readonly [hue in Hue]: string };
  /** The same hues, dark (or light) enough for small text. */
  readonly hueInk: { readonly [hue in Hue]: string };
  readonly shadow: string;
  /** Of the cloud: lit top, body, shaded underside, the light on its edge. */
  readonly cloud: { readonly top: string; readonly body: string; readonly under: string; readonly rim: string };
  /** As `r g b`, so that gradients can fade it. */
  readonly fog: string;
  readonly face: { readonly ink: string; readonly white: string; readonly cheek: string; readonly teeth: string };
}

export const HUES = ['syn', 'synack', 'ack', 'data', 'fin', 'rst'] as const;
export type Hue = (typeof HUES)[number];

/** Null: a kind that only strangers send, drawn in the colour of the line. */
export function hueOf(kind: Kind): Hue | null {
  switch (kind) {
    case 'SYN':
      return 'syn';
    case 'SYN,ACK':
    case 'SYN,FIN':
      return 'synack';
    case 'ACK':
      return 'ack';
    case 'DATA':
      return 'data';
    case 'FIN':
    case 'bare FIN':
      return 'fin';
    case 'RST':
    case 'RST,ACK':
      return 'rst';
    case 'other':
      return null;
  }
}

export const PALETTES: { readonly [theme in StageTheme]: Palette } = {
  light: {
    paper: '#f6f3ec',
    card: '#fffdf8',
    line: '#d9d3c4',
    lineStrong: '#8c8672',
    ink: '#1c2233',
    muted: '#5d657b',
    star: '#d69c00',
    starOff: '#d9d3c4',
    hue: { syn: '#2f6fed', synack: '#0d8ba1', ack: '#1f9d61', data: '#7a4fd0', fin: '#e5792b', rst: '#d33c4b' },
    hueInk: { syn: '#1e57cc', synack: '#0a6c7e', ack: '#147248', data: '#683ec0', fin: '#a04c0c', rst: '#b42737' },
    shadow: 'rgb(28 34 51 / 22%)',
    cloud: { top: '#cdd6e9', body: '#adb9d2', under: '#8e9cbd', rim: 'rgb(255 255 255 / 75%)' },
    fog: '192 204 232',
    face: { ink: '#1c2233', white: '#ffffff', cheek: 'rgb(226 122 150 / 30%)', teeth: '#fffdf8' },
  },
  dark: {
    paper: '#14171f',
    card: '#1d212c',
    line: '#363c4b',
    lineStrong: '#7a8296',
    ink: '#efece4',
    muted: '#a5adbf',
    star: '#f2c230',
    starOff: '#3c4252',
    hue: { syn: '#6f9dff', synack: '#33b6cc', ack: '#43c988', data: '#a98bf0', fin: '#f29a57', rst: '#f07683' },
    hueInk: { syn: '#8db1ff', synack: '#56c6da', ack: '#5bd49a', data: '#bba2f7', fin: '#f5aa70', rst: '#f58c97' },
    shadow: 'rgb(0 0 0 / 50%)',
    cloud: { top: '#7b88b0', body: '#59658a', under: '#3f4a6d', rim: 'rgb(214 224 255 / 42%)' },
    fog: '74 87 126',
    face: { ink: '#12151e', white: '#f4f1ea', cheek: 'rgb(240 118 150 / 26%)', teeth: '#f4f1ea' },
  },
};
