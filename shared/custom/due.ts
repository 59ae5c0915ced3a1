/** The shapes of what comes in its time: calls of an application, what befalls a host, questions; and of the addresses they may name. */
import { whyNotTwoQuestions } from '#shared/levels/index.ts';
import type { Due, HostEvent, Prediction, ScriptStep } from '#shared/match/index.ts';
import { CONTROL_BITS, STATES } from '#shared/tcp/index.ts';
import { BOUNDS } from './bounds.ts';
import { flag, list, matching, nullable, oneOf, record, type Shape, variant, whole } from './shape.ts';

export const ms = whole(0, BOUNDS.wait);
/** Of one SEND, or what is waited for. */
const octets = whole(1, BOUNDS.octets);
export const yes = oneOf([true] as const);

/** Of the level's own lines; strangers have addresses of their own. */
export const clientAddress = matching(/^A:4\d{4}$/);
export const serverAddress = matching(/^B:[1-9]\d{0,4}$/);
const strangersAddress = matching(/^(\d{1,3}\.){3}\d{1,3}:[1-9]\d{0,4}$/);

const ON = [
  'start',
  'established',
  'acknowledged',
  'closing',
  'ended',
  'reported',
  'reopened',
  'rebooted',
  'ordered',
] as const;
const plainTrigger = record({ on: oneOf(ON) }, {});
const trigger = variant('on', {
  ...(Object.fromEntries(ON.map((on) => [on, plainTrigger])) as {
    readonly [on in (typeof ON)[number]]: typeof plainTrigger;
  }),
  received: record({ on: oneOf(['received'] as const), octets }, {}),
  state: record({ on: oneOf(['state'] as const), state: oneOf(STATES) }, {}),
}) as Shape<Due['when']>;

const due = { when: trigger, after: ms };
const onLine = { line: clientAddress, watches: nullable(clientAddress) };
const storyName = matching(/^[a-z][a-z0-9-]{0,39}$/);

const stepOf = <const C extends ScriptStep['call'], M extends { readonly [key: string]: Shape<unknown> }>(
  call: C,
  more: M,
) => record({ call: oneOf([call]), ...due, ...more }, { ...onLine, story: storyName });
export const step = variant('call', {
  OPEN: stepOf('OPEN', { how: oneOf(['active', 'passive'] as const) }),
  SEND: stepOf('SEND', { octets }),
  RECEIVE: stepOf('RECEIVE', { octets }),
  CLOSE: stepOf('CLOSE', {}),
  ABORT: stepOf('ABORT', {}),
  REPORT: stepOf('REPORT', {}),
}) as Shape<ScriptStep>;

const plus = whole(-100_000, 100_000);
const NUMBERS = ['iss', 'irs', 'sndUna', 'sndNxt', 'rcvNxt', 'firstIss', 'firstIrs'] as const;
const number = record({ of: oneOf(NUMBERS), plus }, {});
const drawn = record({ of: oneOf(['drawn'] as const) }, {});
const numbers = Object.fromEntries(NUMBERS.map((of) => [of, number])) as {
  readonly [of in (typeof NUMBERS)[number]]: typeof number;
};
const strayNumber = variant('of', { ...numbers, drawn });
const strayAck = variant('of', {
  ...numbers,
  drawn,
  cookie: record({ of: oneOf(['cookie'] as const), to: strangersAddress, plus }, {}),
});
const BITS = CONTROL_BITS.filter((bit) => bit !== 'ACK');
/** In the order of the header, each once. */
const bits: Shape<readonly (typeof BITS)[number][]> = (value, path, note) => {
  const named = list(oneOf(BITS), BITS.length)(value, path, note);
  return BITS.filter((bit) => Array.isArray(named) && named.includes(bit));
};
const stray = record(
  {
    origin: oneOf(['old', 'forged'] as const),
    seq: strayNumber,
    ack: nullable(strayAck),
    ctl: bits,
    len: whole(0, BOUNDS.octets),
  },
  {},
);
export const PROFILE = oneOf(['rfc5961', 'two-way'] as const);
export const event = variant('happens', {
  stray: record({ happens: oneOf(['stray'] as const), ...due, stray }, { ...onLine, from: strangersAddress }),
  reboot: record({ happens: oneOf(['reboot'] as const), ...due }, { ...onLine, profile: PROFILE }),
  'power-off': record({ happens: oneOf(['power-off'] as const), ...due }, onLine),
  'process-end': record({ happens: oneOf(['process-end'] as const), ...due, unread: flag }, onLine),
}) as Shape<HostEvent>;

/** A question is one of the game's own, whose words it has: only its moment is the level's. What stands beside it is not read. */
export const question: Shape<Prediction> = (value, path, note) => {
  const id = oneOf(whyNotTwoQuestions.map((one) => one.id));
  const { id: asked, ...moment } = record({ id, ...due }, { ...onLine, ...ASIDE })(value, path, note) ?? {};
  const known = whyNotTwoQuestions.find((one) => one.id === asked);
  const { when, after, line, watches } = moment as Due;
  const on = { ...(line === undefined ? {} : { line }), ...(watches === undefined ? {} : { watches }) };
  return { ...known, when, after, ...on } as Prediction;
};
const anything: Shape<unknown> = () => null;
const ASIDE = { options: anything, right: anything, section: anything, leaves: anything };
