/** Time, and levels of an odd kind: the inequalities that every level rests on. */
import { MAX_LOSSES } from '#shared/link/index.ts';
import { ENDS, type End, type Level, TIMING } from '#shared/match/index.ts';
import { type Problem, problem } from './problem.ts';

export const timeProblems = (level: Level): readonly Problem[] => [
  ...backOffProblems(level),
  ...giveUpProblems(level),
  ...ENDS.flatMap((end) => [...keepaliveProblems(level, end), ...kindProblems(level, end)]),
];

/** 2MSL has to outlast a FIN that comes again, and an RTO that doubles would come after it. */
function backOffProblems({ backOff, goals, ends }: Level): readonly Problem[] {
  const closes = [goals, ...ENDS.map((end) => ends[end].goals ?? [])].some((some) => some.includes('closed'));
  return backOff && closes ? [problem('back-off-in-time-wait', 'backOff')] : [];
}

/** Four RTOs on the Patient clock, and as long on the Live one as the game's own levels have it. */
const LEAST_R2 = { patient: 4 * TIMING.patient.rto + 1000, live: 30_000 } as const;

function giveUpProblems({ userTimeout }: Level): readonly Problem[] {
  if (!userTimeout) return [];
  return (['patient', 'live'] as const).flatMap((clock) =>
    userTimeout[clock] < LEAST_R2[clock]
      ? [problem('gives-up-hasty', `userTimeout.${clock}`, { ms: LEAST_R2[clock] })]
      : [],
  );
}

/** Who answers, late or with some probes lost, must not be taken for dead on either clock. */
function keepaliveProblems({ ends }: Level, end: End): readonly Problem[] {
  const { keepalive } = ends[end];
  if (!keepalive) return [];
  const { idle, interval, probes } = keepalive;
  const path = `ends.${end}.keepalive`;
  const roundTrip = 2 * TIMING.live.oneWay;
  if (Math.min(idle, interval) < roundTrip)
    return [problem('keepalive-hasty', path, { ms: roundTrip, least: MAX_LOSSES + 1 })];
  return probes > MAX_LOSSES && probes * interval > 2 * TIMING.live.msl
    ? []
    : [problem('keepalive-hasty', path, { ms: 2 * TIMING.live.msl, least: MAX_LOSSES + 1 })];
}

function kindProblems({ ends, watched }: Level, end: End): readonly Problem[] {
  const { profile, events = [], backlog, predictions = [] } = ends[end];
  const odd = profile === 'two-way' || events.some((one) => one.happens === 'reboot' && one.profile === 'two-way');
  return [
    ...(odd && !watched ? [problem('profile-played', `ends.${end}.profile`, { end })] : []),
    ...(watched === (predictions.length > 0 ? true : undefined)
      ? []
      : [problem('watched-unasked', `ends.${end}.predictions`, { end })]),
    ...events.flatMap((one, i) =>
      one.happens === 'stray' && isStrange(one) && backlog === undefined
        ? [problem('stranger-unkept', `ends.${end}.events.${i}`, { end })]
        : [],
    ),
  ];
}

const isStrange = ({
  from,
  stray,
}: {
  readonly from?: string;
  readonly stray: { readonly ack: { readonly of: string } | null };
}): boolean => from !== undefined || stray.ack?.of === 'cookie';
