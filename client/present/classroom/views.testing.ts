/** Made-up views of a class, as its host has them. */
import { type HostSeat, type HostStudent, type HostTable, type HostView, planFor } from '#shared/classroom/index.ts';

export const aStudent = (n: number, change: Partial<HostStudent> = {}): HostStudent => ({
  id: `s${n}`,
  name: `Name ${n}`,
  wanted: null,
  wantedAt: null,
  status: 'in',
  here: true,
  stretch: 100,
  partner: null,
  need: null,
  standing: null,
  ...change,
});

export const aSeat = (by: string, change: Partial<HostSeat> = {}): HostSeat => ({
  by,
  here: by !== 'bot',
  bot: by === 'bot',
  decisions: 2,
  refused: 0,
  refusedInARow: 0,
  silent: null,
  ...change,
});

export const aTable = (
  pair: number,
  client: HostSeat,
  server: HostSeat,
  change: Partial<HostTable> = {},
): HostTable => ({
  pair,
  board: 0,
  match: `m${pair}`,
  seats: { client, server },
  phase: 'running',
  goals: { met: 1, of: 4 },
  finished: false,
  endsAt: null,
  ...change,
});

const plan = planFor('usual', 'Networks 101');

/** In the first round, which began a minute ago and has four to go. */
export const aHostView = (change: Partial<HostView> = {}): HostView => ({
  as: 'host',
  code: 'K7MQ3F',
  title: plan.title,
  phase: 'round',
  now: 1_060_000,
  pause: null,
  round: { number: 1, plan: plan.rounds[0] as never, beganAt: 1_000_000, endsAt: 1_300_000, left: null },
  rounds: plan.rounds.length,
  plan,
  next: 1,
  locked: false,
  students: [],
  tables: [],
  last: null,
  asked: null,
  shown: null,
  poll: null,
  check: null,
  checksDone: [],
  tasks: [],
  screenKey: 'screen-key',
  ...change,
});
