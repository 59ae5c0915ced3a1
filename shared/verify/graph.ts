/**
 * The graph of an exploration in flat arrays, and the two questions about it: from where can a win be reached, and is there a way
 * round that never gets there although nothing is put off for ever.
 */

/** Integers, as many as come. */
export interface Ints {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
  readonly view: () => Int32Array;
}

export function newInts(): Ints {
  let data = new Int32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === data.length) {
        const larger = new Int32Array(2 * length);
        larger.set(data);
        data = larger;
      }
      data[length++] = value;
    },
    at: (index) => data[index] as number,
    length: () => length,
    view: () => data.subarray(0, length),
  };
}

/** Edges stand by their source: those of state s from offsets[s] up to offsets[s + 1]. */
export interface Graph {
  readonly states: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** What takes each edge: a number below 32, which fairness speaks of. */
  readonly kinds: Int32Array;
}

/** Marks every state from which one of these can be reached along edges that `takes` allows. */
export function canReach(graph: Graph, goals: readonly number[], takes: (kind: number) => boolean): Uint8Array {
  const { states, offsets, targets, kinds } = graph;
  const degree = new Int32Array(states + 1);
  for (const target of targets) degree[target + 1] = (degree[target + 1] as number) + 1;
  for (let s = 0; s < states; s++) degree[s + 1] = (degree[s + 1] as number) + (degree[s] as number);
  const place = degree.slice();
  const sources = new Int32Array(targets.length);
  const kindsOf = new Int32Array(targets.length);
  for (let s = 0; s < states; s++) {
    for (let e = offsets[s] as number; e < (offsets[s + 1] as number); e++) {
      const target = targets[e] as number;
      sources[place[target] as number] = s;
      kindsOf[place[target] as number] = kinds[e] as number;
      place[target] = (place[target] as number) + 1;
    }
  }
  const marked = new Uint8Array(states);
  const open = [...goals];
  for (const goal of goals) marked[goal] = 1;
  for (let s = open.pop(); s !== undefined; s = open.pop()) {
    for (let e = degree[s] as number; e < (degree[s + 1] as number); e++) {
      const source = sources[e] as number;
      if (marked[source] || !takes(kindsOf[e] as number)) continue;
      marked[source] = 1;
      open.push(source);
    }
  }
  return marked;
}

/** The states on a shortest way from the first one to one of these, along edges that `takes` allows; null if none leads there. */
export function shortestWay(
  { states, offsets, targets, kinds }: Graph,
  goals: readonly number[],
  takes: (kind: number) => boolean,
): readonly number[] | null {
  const before = new Int32Array(states).fill(-1);
  const wanted = new Set(goals);
  const met = [0];
  for (const s of met) {
    if (wanted.has(s)) {
      const way = [s];
      for (let at = s; at !== 0; at = before[at] as number) way.unshift(before[at] as number);
      return way;
    }
    for (let e = offsets[s] as number; e < (offsets[s + 1] as number); e++) {
      const target = targets[e] as number;
      if (target === 0 || before[target] !== -1 || !takes(kinds[e] as number)) continue;
      before[target] = s;
      met.push(target);
    }
  }
  return null;
}

export interface Cycles {
  /** Ways round: strongly connected parts with an edge inside. */
  readonly cycles: number;
  /** A state of one that is fair, or null: every way round puts something off for ever. */
  readonly fair: number | null;
}

/** Where to look for parts: null is everywhere. */
interface Job {
  readonly part: readonly number[] | null;
  readonly mark: number;
}

/**
 * Looks for a fair cycle among the edges that `takes` allows. Fair, in the strong sense: what becomes possible again and again is done
 * again and again, for each kind. A part in which some kind is possible but only leads out of it cannot be stayed in while that is possible;
 * what is left without those states is looked at again (the emptiness test for Streett conditions).
 */
export function fairCycle(graph: Graph, takes: (kind: number) => boolean): Cycles {
  const { states, offsets, targets, kinds } = graph;
  const integers = () => new Int32Array(states);
  const marks: Marks = { within: integers(), order: integers(), low: integers(), onStack: new Uint8Array(states) };
  const { within } = marks;
  let next = 1;
  let cycles = 0;
  const todo: Job[] = [{ part: null, mark: 0 }];
  for (let job = todo.pop(); job; job = todo.pop()) {
    for (const part of components(graph, takes, marks, job)) {
      cycles++;
      const mark = next++;
      for (const s of part) within[s] = mark;
      let enabled = 0;
      let inside = 0;
      for (const s of part) {
        for (let e = offsets[s] as number; e < (offsets[s + 1] as number); e++) {
          if (!takes(kinds[e] as number)) continue;
          enabled |= 1 << (kinds[e] as number);
          if (within[targets[e] as number] === mark) inside |= 1 << (kinds[e] as number);
        }
      }
      const leaving = enabled & ~inside;
      if (leaving === 0) return { cycles, fair: part[0] as number };
      const rest = part.filter((s) => !offers(s, leaving));
      const left = next++;
      for (const s of rest) within[s] = left;
      if (rest.length > 0) todo.push({ part: rest, mark: left });
    }
  }
  return { cycles, fair: null };

  function offers(s: number, some: number): boolean {
    for (let e = offsets[s] as number; e < (offsets[s + 1] as number); e++) {
      if (takes(kinds[e] as number) && some & (1 << (kinds[e] as number))) return true;
    }
    return false;
  }
}

interface Marks {
  /** In which part of the search a state is; the search looks at one mark at a time. */
  readonly within: Int32Array;
  /** When it was entered, from 1, and the earliest entered that it leads back to. */
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly onStack: Uint8Array;
}

/** The strongly connected parts with an edge inside (Tarjan, without recursion), among the states of this mark. */
function components(graph: Graph, takes: (kind: number) => boolean, marks: Marks, job: Job): number[][] {
  const { offsets, targets, kinds } = graph;
  const { within, order, low, onStack } = marks;
  const found: number[][] = [];
  const stack: number[] = [];
  const path: { readonly state: number; edge: number; loops: boolean }[] = [];
  let counter = 0;
  const lower = (state: number, to: number) => {
    low[state] = Math.min(low[state] as number, to);
  };
  const enter = (state: number) => {
    counter++;
    order[state] = counter;
    low[state] = counter;
    onStack[state] = 1;
    stack.push(state);
    path.push({ state, edge: offsets[state] as number, loops: false });
  };
  const leave = (state: number, loops: boolean) => {
    const above = path.at(-1);
    if (above) lower(above.state, low[state] as number);
    if (low[state] !== order[state]) return;
    const part = stack.splice(stack.lastIndexOf(state));
    for (const member of part) onStack[member] = 0;
    if (part.length > 1 || loops) found.push(part);
  };
  const count = job.part?.length ?? graph.states;
  for (let i = 0; i < count; i++) order[job.part ? (job.part[i] as number) : i] = 0;
  for (let i = 0; i < count; i++) {
    const root = job.part ? (job.part[i] as number) : i;
    if (order[root] === 0) enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      if (top.edge === offsets[top.state + 1]) {
        path.pop();
        leave(top.state, top.loops);
        continue;
      }
      const target = targets[top.edge] as number;
      const taken = takes(kinds[top.edge] as number) && within[target] === job.mark;
      top.edge++;
      if (!taken) continue;
      if (target === top.state) top.loops = true;
      if (order[target] === 0) enter(target);
      else if (onStack[target]) lower(top.state, order[target] as number);
    }
  }
  return found;
}
