/** The situation of an example in a few words. */
import type { Told } from '#shared/tcp/testing/index.ts';

/** What came before and what stands now, a phrase each; those that only set numbers are left out. */
export function toldIn({
  sent,
  heard,
  inbox,
  calls,
  expired,
  became,
  needlessInARow,
  keepalive,
  read,
}: Told): readonly string[] {
  const some = (words: string, list: readonly unknown[] | undefined): readonly string[] =>
    list === undefined || list.length === 0 ? [] : [`${words} ${list.map((one) => `\`${one}\``).join(', ')}`];
  return [
    ...some('sent, in octets,', sent),
    ...some('has had', heard),
    ...some('in the inbox', inbox),
    ...(calls === undefined ? [] : [`called ${Object.entries(calls).map(called).join(' and ')}`]),
    ...(expired === undefined ? [] : [`${TIMERS[expired]} has run out`]),
    ...(became === undefined ? [] : [`the connection came to be ${became}`]),
    ...(needlessInARow === undefined ? [] : [`${needlessInARow} needless moves before`]),
    ...(keepalive === undefined ? [] : [`keepalive is on, ${keepalive.unanswered} unanswered`]),
    ...(read === undefined ? [] : [`the application has read ${read} octets`]),
  ];
}

const TIMERS = { retransmission: 'the RTO', timeWait: '2MSL', probe: 'the probe timer' } as const;

/** `['text', 10]` -> `SEND (10 octets)` */
function called([call, value]: readonly [string, unknown]): string {
  if (call === 'text') return `SEND (${value} octets)`;
  return call === 'open' ? `OPEN (${value})` : call.toUpperCase();
}
