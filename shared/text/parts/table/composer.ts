/** The composer: two numbers for a card, and why a chip has the number that it has. */

/** Why a chip has the number that it has, for Guided and for a screen reader. */
const CHIP_NAMES = [
  'ISS',
  'ISS+1',
  'SND.UNA',
  'SND.NXT',
  'SND.NXT+1',
  'SND.NXT-1',
  'RCV.NXT',
  'RCV.NXT-1',
  'RCV.NXT+1',
  'IRS',
  'IRS+1',
  'SEG.SEQ',
  'SEG.SEQ+1',
  'SEG.SEQ+SEG.LEN',
  'SEG.ACK',
  'SEG.SEQ+SEG.LEN+1',
  'SEG2.SEQ+LEN',
  'SEG3.SEQ+LEN',
  'HELD.SEQ+LEN',
  '0',
] as const;
export type ChipName = (typeof CHIP_NAMES)[number];

export interface ComposerText {
  readonly title: string;
  readonly choose: string;
  /** While nothing is due, and after the end. */
  readonly rest: string;
  readonly over: string;
  readonly yourAnswer: string;
  readonly yourCall: string;
  readonly yourMove: string;
  readonly seq: string;
  readonly ack: string;
  readonly seqField: string;
  readonly ackField: string;
  readonly noAck: string;
  readonly noAckBit: string;
  readonly send: string;
  readonly sending: string;
  readonly pause: string;
  readonly missing: (field: 'seq' | 'ack' | 'both') => string;
  readonly typed: string;
  readonly tooBig: string;
  readonly type: string;
  readonly octets: (n: number) => string;
  readonly wrong: string;
  readonly pad: string;
  readonly erase: string;
  readonly nextField: string;
  readonly why: { readonly [name in ChipName]: string };
}
