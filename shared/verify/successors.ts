/** What can follow on a state of the whole: the steps of both ends, and the fates of what they send. */
import { assert } from '#shared/base/index.ts';
import { matches, type Rule } from '#shared/link/index.ts';
import { ENDS, type End, type Level, otherEnd } from '#shared/match/index.ts';
import { segLen } from '#shared/tcp/index.ts';
import type { ExploreOptions } from './bounds.ts';
import { type Fate, isNeedlessStep, type Taken } from './edges.ts';
import { type LocalInfo, type LocalStep, type Machine, MOST_IDS } from './ends.ts';
import type { Global } from './global.ts';
import { holdsOf } from './holds.ts';
import type { Items } from './items.ts';
import { itemOf, LANES, laneOf, without } from './lane.ts';
import type { Emission } from './line.ts';

export type Visit = (to: Global, taken: Taken) => void;

/** What the script does with a copy, and how often it has been sent then. */
interface Scripted {
  readonly fate: Fate;
  readonly isLate: boolean;
  readonly sent: Global['sent'];
}

export function newSuccessors(
  level: Level,
  { bounds, network, hasty = false }: ExploreOptions,
  machines: { readonly [end in End]: Machine },
  items: Items,
): (state: Global, visit: Visit) => void {
  const script: readonly Rule[] = level.networkScript ?? [];
  const holds = holdsOf(level);
  const { arriving, putOn } = LANES[network];
  return successors;

  function successors(state: Global, visit: Visit): void {
    const infos = { client: machines.client.info(state.client), server: machines.server.info(state.server) };
    const underWay = state.lanes.client.length + state.lanes.server.length;
    const busy = underWay + infos.client.inbox + infos.server.inbox;
    const first = bounds.thinking ? undefined : ENDS.find((end) => infos[end].owes);
    for (const end of first ? [] : ENDS) {
      // First, so that of the shortest ways one is told that real times allow.
      const { befalls, dark } = infos[end];
      if (befalls) follow(state, end, befalls, busy, visit);
      if (dark) arrive(state, end, infos[end], busy, visit);
    }
    for (const end of first ? [first] : ENDS) {
      const info = infos[end];
      if (info.inbox < bounds.inbox && !info.dark) arrive(state, end, info, busy, visit);
      for (const step of info.decisions) {
        if (!isNeedlessStep(step) || busy <= limitOf(step)) follow(state, end, step, busy, visit);
      }
      if (first) continue;
      if (info.calls) follow(state, end, info.calls, busy, visit);
      for (const step of info.probes) if (busy <= bounds.resends) follow(state, end, step, busy, visit);
      // Murphy cannot keep up with as many transmissions as that takes; somebody who is not there can.
      for (const step of info.givingUp)
        if (infos[otherEnd(end)].dark || !machines[end].reaches(step.line)) follow(state, end, step, busy, visit);
      for (const step of info.rtos) if (busy <= bounds.resends) follow(state, end, step, busy, visit);
      for (const step of info.leaves)
        if (hasty || isOver(state, end, infos[otherEnd(end)], step.line)) follow(state, end, step, busy, visit);
    }
  }

  /** 2MSL: no copy of this connection is under way, and its peer has no FIN to send again. */
  function isOver({ lanes }: Global, end: End, peer: LocalInfo, line: string | null): boolean {
    const isOfIt = (code: number) => items.at(itemOf(code)).line === line;
    return !lanes[end].some(isOfIt) && !lanes[otherEnd(end)].some(isOfIt) && !peer.finOutstanding.includes(line);
  }

  function arrive(state: Global, end: End, { id }: LocalInfo, busy: number, visit: Visit): void {
    const lane = state.lanes[otherEnd(end)];
    for (const code of arriving(lane)) {
      const item = items.at(itemOf(code));
      if (holds.keep(state.freed, item)) continue;
      const step = machines[end].arrives(id, item);
      follow({ ...state, lanes: { ...state.lanes, [otherEnd(end)]: without(lane, code) } }, end, step, busy, visit);
    }
  }

  /** A needless resend is one of the resends, a needless ACK one of the extras. */
  function limitOf({ emits }: LocalStep): number {
    return emits && segLen(emits.item.segment) > 0 ? bounds.resends : bounds.extras;
  }

  /** The step of one end, and what the network makes of what it sends. */
  function follow(state: Global, end: End, step: LocalStep, busy: number, visit: Visit): void {
    assert(step.to < MOST_IDS, 'the states of one end fit 16 bits');
    const { emits } = step;
    const freed = emits ? holds.after(state.freed, end, emits.item) : state.freed;
    const moved = { ...state, freed, [end]: step.to };
    // What goes to nobody is no longer under way.
    if (!emits || !machines[end].reaches(emits.item.line)) {
      visit(cleaned(moved), { end, step, fate: null });
      return;
    }
    const put = (copies: number, sent: Global['sent'], fate: Fate, isLate = false) => {
      let lane = moved.lanes[end];
      for (let i = 0; i < copies; i++) lane = putOn(lane, emits.item.id, isLate || i > 0);
      visit(cleaned({ ...moved, sent, lanes: { ...moved.lanes, [end]: lane } }), { end, step, fate });
    };
    if (network === 'script') {
      const { fate, isLate, sent } = scripted(moved, end, emits);
      put(fate === 'lose' ? 0 : fate === 'duplicate' ? 2 : 1, sent, fate, isLate);
      return;
    }
    put(1, moved.sent, 'deliver');
    if (isSure(end, emits)) return;
    put(0, moved.sent, 'lose');
    if (busy <= bounds.extras) put(2, moved.sent, 'duplicate');
  }

  /** What the script delivers, every copy, no network loses or doubles. */
  function isSure(end: End, { item }: Emission): boolean {
    const named = { lane: laneOf(end, item.line), label: item.label, role: item.role };
    const rule = script.find(({ on, copy }) => copy === 'every' && matches(on, named));
    return rule?.fate.kind === 'deliver';
  }

  /** What the script does with this copy. A needless one shares the fate of the copy before it, and is counted nowhere. */
  function scripted({ sent }: Global, end: End, { item, needless }: Emission): Scripted {
    const named = { lane: laneOf(end, item.line), label: item.label, role: item.role };
    const rules = script.filter((rule) => matches(rule.on, named));
    const count = sent.find(([label]) => label === item.labelId)?.[1] ?? 0;
    const copy = needless ? Math.max(0, count - 1) : count;
    const kind = rules.find((rule) => rule.copy === 'every' || rule.copy === copy)?.fate.kind;
    // Beyond the last copy that it speaks of, the script does the same with all.
    const most = Math.max(-1, ...rules.map((rule) => (rule.copy === 'every' ? -1 : rule.copy))) + 1;
    const counts = !needless && count < most;
    const others = sent.filter(([label]) => label !== item.labelId);
    const now = [...others, [item.labelId, count + 1] as const].sort(([a], [b]) => a - b);
    const isLate = kind === 'delay' || kind === 'hold';
    return { fate: kind === undefined || isLate ? 'deliver' : kind, isLate, sent: counts ? now : sent };
  }

  /** What will never be sent again need not be counted any longer. */
  function cleaned(state: Global): Global {
    if (state.sent.length === 0) return state;
    const client = machines.client.info(state.client).live;
    const server = machines.server.info(state.server).live;
    const sent = state.sent.filter(([label]) => client.has(label) || server.has(label) || items.isReset(label));
    return sent.length === state.sent.length ? state : { ...state, sent };
  }
}
