/** What travels, as the exploration knows it: equal segments are one item, and known by a small number. */
import type { End, Naming } from '#shared/match/index.ts';
import type { Segment } from '#shared/tcp/index.ts';

/** A segment as it travels. Equal ones are one, and counted. */
export interface Item {
  readonly id: number;
  readonly from: End;
  readonly segment: Segment;
  readonly label: string;
  readonly role: Naming['role'];
  /** The connection that it belongs to; null for the main one. */
  readonly line: string | null;
  /** The label as a number, of both lanes together. */
  readonly labelId: number;
}

/** Items of both lanes, shared by the two machines of an exploration. */
export interface Items {
  readonly of: (from: End, segment: Segment, label: string, role: Naming['role'], line: string | null) => Item;
  readonly at: (id: number) => Item;
  readonly labelId: (from: End, label: string, line: string | null) => number;
  /** A reset has no numbers of the connection: it may always be sent again. */
  readonly isReset: (labelId: number) => boolean;
}

export function newItems(): Items {
  const known = new Map<string, Item>();
  const list: Item[] = [];
  const labels = new Map<string, number>();
  const resets: boolean[] = [];
  const labelId = (from: End, label: string, line: string | null): number => {
    const key = `${from} ${line} ${label}`;
    const id = labels.get(key) ?? labels.size;
    if (id === labels.size) resets.push(label.startsWith('RST'));
    labels.set(key, id);
    return id;
  };
  return {
    labelId,
    isReset: (id) => resets[id] === true,
    at: (id) => list[id] as Item,
    of: (from, segment, label, role, line) => {
      const { seq, ack, ctl, len, wnd } = segment;
      const key = `${from} ${line} ${label} ${role} ${seq} ${ack} ${ctl.join()} ${len} ${wnd}`;
      const item = known.get(key) ?? {
        id: list.length,
        from,
        segment,
        label,
        role,
        line,
        labelId: labelId(from, label, line),
      };
      if (item.id === list.length) list.push(item);
      known.set(key, item);
      return item;
    },
  };
}
