/** Starts and scripts: whether what a call waits for can ever come, and whether the call is one that this end can make. */
import { ENDS, type End, type Level, otherEnd } from '#shared/match/index.ts';
import { BOUNDS } from './bounds.ts';
import { activeOpens, closes, eventsOf, octetsAhead, octetsIn, type Placed, placedIn, watchedBy } from './facts.ts';
import { type Problem, problem } from './problem.ts';
import type { CustomLevel } from './read.ts';

export function scriptProblems(level: CustomLevel): readonly Problem[] {
  return [
    ...startProblems(level),
    ...lineProblems(level),
    ...ENDS.flatMap((end) => textProblems(level, end)),
    ...placedIn(level).flatMap((one) => placedProblems(level, one)),
  ];
}

function startProblems({ ends }: Level): readonly Problem[] {
  return ENDS.filter((end) => ends[end].prelude.length === 0 && ends[otherEnd(end)].prelude.length > 0).map((end) =>
    problem('one-sided-start', `ends.${end}.prelude`, { end }),
  );
}

/** Two lines of one client address would be one. */
const MAIN = 'A:40001';

function lineProblems({ lines = [] }: Level): readonly Problem[] {
  const clients = lines.map(({ client }) => client);
  return clients.flatMap((client, i) =>
    client === MAIN || clients.indexOf(client) !== i ? [problem('same-address', `lines.${i}.client`)] : [],
  );
}

function textProblems({ ends, mss }: Level, end: End): readonly Problem[] {
  const { prelude, script } = ends[end];
  const segments = Math.ceil(octetsIn([...prelude, ...script]) / mss);
  return segments > BOUNDS.segments
    ? [problem('too-many-segments', `ends.${end}.script`, { most: BOUNDS.segments })]
    : [];
}

function placedProblems(level: CustomLevel, placed: Placed): readonly Problem[] {
  const { end, path, due } = placed;
  const isKnown = (line: string | null | undefined) =>
    (line ?? null) === null ||
    (level.lines ?? []).some(({ client, filtered }) => client === line && (end === 'client' || !filtered));
  if (!isKnown(due.line) || !isKnown(due.watches)) return [problem('unknown-line', path, { end })];
  const never = neverOf(level, placed);
  return [
    ...(never === null ? [] : [{ ...never, path: `${path}.when` }]),
    ...('call' in due ? callProblems(level, placed, due as Level['ends'][End]['script'][number]) : []),
  ];
}

function callProblems(
  level: CustomLevel,
  { end, path }: Placed,
  step: Level['ends'][End]['script'][number],
): readonly Problem[] {
  const { stories = {} } = level.words;
  const isTold =
    step.story === undefined ||
    (Object.hasOwn(stories, step.story) && (step.call === 'CLOSE' || step.call === 'ABORT'));
  return [
    ...(step.call === 'RECEIVE' && !level.ends[end].reads ? [problem('receive-unread', path, { end })] : []),
    ...(isTold ? [] : [problem('story-untold', path, { end })]),
  ];
}

/** Why what it waits for can never come; null where it may. */
function neverOf(level: Level, placed: Placed): Problem | null {
  const { end, path, due, before } = placed;
  const line = watchedBy(placed);
  const peer = otherEnd(end);
  switch (due.when.on) {
    case 'received': {
      const most = octetsAhead(level, placed);
      return due.when.octets > most ? problem('octets-never', path, { end: peer, most }) : null;
    }
    case 'closing': {
      const isSaid =
        closes(level, peer, line) || eventsOf(level, end, 'stray').some(({ stray }) => stray.ctl.includes('FIN'));
      return isSaid ? null : problem('closing-never', path, { end: peer });
    }
    case 'reported':
      return before.some((step) => step.call === 'REPORT' && (step.line ?? null) === line)
        ? null
        : problem('report-never', path);
    case 'rebooted':
      return eventsOf(level, end, 'reboot').length > 0 ? null : problem('reboot-never', path);
    case 'reopened':
      return activeOpens(level, line) > 1 ? null : problem('reopen-never', path);
    case 'ordered':
      return level.ends[end].backlog === undefined ? problem('order-never', path) : null;
    default:
      return null;
  }
}
