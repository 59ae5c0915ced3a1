/**
 * Segments as the RFC's figures write them: `<SEQ=100><ACK=300><CTL=SYN,ACK><DATA>`. `<DATA>` is one octet of text, `<DATA=n>`
 * are n; `<WND=n>` stands only where the window is not the full one. parse(print(segment)) is the segment, and
 * print(parse(text)) the text if it has this order.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { CONTROL_BITS, type ControlBit, has, type Segment } from './segment.ts';
import { seqNum } from './seq.ts';
import { FULL_WINDOW } from './tcb.ts';

export function printSegment(segment: Segment): string {
  const bits = CONTROL_BITS.filter((bit) => has(segment, bit));
  return [
    `<SEQ=${segment.seq}>`,
    segment.ack === null ? '' : `<ACK=${segment.ack}>`,
    bits.length === 0 ? '' : `<CTL=${bits.join(',')}>`,
    segment.len === 0 ? '' : segment.len === 1 ? '<DATA>' : `<DATA=${segment.len}>`,
    segment.wnd === FULL_WINDOW ? '' : `<WND=${segment.wnd}>`,
  ].join('');
}

export type NotationError = { readonly code: 'not-a-segment'; readonly text: string; readonly at: string };

const FIELD = /^<(SEQ|ACK|CTL|DATA|WND)(?:=([A-Z0-9,]+))?>/;

/** Fields in any order, as Figure 10 has them. The ACK bit and the ACK field have to agree. */
export function parseSegment(text: string): Result<Segment, NotationError> {
  const fail = (at: string) => err({ code: 'not-a-segment', text, at } as const);
  const fields = new Map<string, string>();
  let rest = text.trim();
  while (rest !== '') {
    const [whole, name, value] = FIELD.exec(rest) ?? [];
    if (whole === undefined || name === undefined || fields.has(name)) return fail(rest);
    fields.set(name, value ?? '');
    rest = rest.slice(whole.length).trim();
  }
  const seq = number(fields.get('SEQ'));
  const ack = fields.has('ACK') ? number(fields.get('ACK')) : null;
  const bits = fields.has('CTL') ? (fields.get('CTL') ?? '').split(',') : [];
  const len = fields.has('DATA') ? number(fields.get('DATA') || '1') : 0;
  const wnd = fields.has('WND') ? number(fields.get('WND')) : FULL_WINDOW;
  if (seq === undefined || ack === undefined || len === undefined || wnd === undefined) return fail(text);
  if (!bits.every((bit) => (CONTROL_BITS as readonly string[]).includes(bit))) return fail(text);
  if (bits.includes('ACK') !== (ack !== null)) return fail(text);
  const ctl = CONTROL_BITS.filter((bit): bit is Exclude<ControlBit, 'ACK'> => bit !== 'ACK' && bits.includes(bit));
  return ok({ seq: seqNum(seq), ack: ack === null ? null : seqNum(ack), ctl, len, wnd });
}

const number = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,10}$/.test(text) && Number(text) < 2 ** 32 ? Number(text) : undefined;
