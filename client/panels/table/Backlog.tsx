/** One's own listener under a flood: chairs for what is half open, the SYNs as they are dealt with, the cookie computed anew. */
import type { BacklogView, SeatView } from '#shared/match/index.ts';
import { ORDERS, type Order } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Chair, chairsOf, type Lit, recomputedOf, synsOf } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { ChairIcon, FateIcon } from './icons.tsx';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
}

interface OwnProps extends Props {
  readonly hand: Controller;
  readonly lit: Lit;
  readonly isBusy: boolean;
}

export function Backlog({ view, text, hand, lit, isBusy }: OwnProps) {
  const { backlog } = view;
  if (backlog === null) return null;
  return (
    <section class="backlog" aria-label={text.table.backlog.title}>
      <Chairs backlog={backlog} text={text} />
      <Orders given={backlog.given} text={text} hand={hand} lit={lit} isBusy={isBusy} />
      <Stream backlog={backlog} text={text} />
      <Recompute view={view} text={text} />
    </section>
  );
}

interface PartProps {
  readonly backlog: BacklogView;
  readonly text: Text;
}

/** The memory meter: what it means stands beside it in words. */
function Chairs({ backlog, text }: PartProps) {
  const words = text.table.backlog;
  const taken = backlog.chairs.length;
  const level = taken > backlog.size ? 'over' : taken === backlog.size ? 'full' : 'room';
  return (
    <div class="backlog-memory" data-level={level}>
      <p class="backlog-count">
        {words.chairs(taken, backlog.size)}
        {level === 'room' ? null : <strong class="backlog-full">{words.full}</strong>}
      </p>
      <ol class="chairs" aria-hidden="true">
        {chairsOf(backlog).map((chair, at) => (
          // The chairs of a backlog stand where they stand.
          <Seat key={at} chair={chair} isExtra={at >= backlog.size} text={text} />
        ))}
      </ol>
    </div>
  );
}

function Seat({ chair, isExtra, text }: { readonly chair: Chair; readonly isExtra: boolean; readonly text: Text }) {
  const { free, chair: taken } = text.table.backlog;
  const { peer, copies } = chair;
  return (
    <li
      key={peer}
      class={peer === null ? 'chair' : isExtra ? 'chair taken extra' : 'chair taken'}
      title={peer === null ? free : taken(peer, copies)}
    >
      <ChairIcon />
      {peer === null ? null : <span class="chair-copies">{copies}</span>}
    </li>
  );
}

/** What the host is to do with each SYN, keys 7, 8 and 9. The order that it goes by is pressed. */
function Orders({ given, text, hand, lit, isBusy }: Omit<OwnProps, 'view'> & { readonly given: Order | null }) {
  const { name, what, orders } = text.table.calls.order;
  return (
    <fieldset class="orders">
      <legend title={what}>{name}</legend>
      {ORDERS.map((order, at) => (
        <button
          key={order}
          type="button"
          class={lit.order === order ? 'call lit' : 'call'}
          title={text.joining.label(what) + orders[order].what}
          aria-pressed={order === given}
          aria-disabled={isBusy}
          onClick={() => hand.order(order)}
        >
          <kbd>{7 + at}</kbd> {orders[order].name}
          <span class="unseen">. {orders[order].what}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The newest SYNs pass by, each with what became of it. Ears hear of them now and then (LiveLog). */
function Stream({ backlog, text }: PartProps) {
  const words = text.table.backlog;
  const came = synsOf(backlog);
  return (
    <div class="stream" aria-hidden="true">
      <p class="stream-count">{backlog.waiting > 0 ? words.waiting(backlog.waiting) : words.came(came)}</p>
      <ol class="stream-cards">
        {backlog.recent.toReversed().map(({ n, peer, fate }) => (
          <li key={n} class="stream-card" data-fate={fate} title={text.joining.label(peer) + words.became[fate]}>
            <span class="stream-word">SYN</span>
            <FateIcon fate={fate} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the player compares. It says neither yes nor no. */
function Recompute({ view, text }: Props) {
  const made = recomputedOf(view);
  if (made === null) return null;
  const words = text.table.backlog.recompute;
  return (
    <section class="recompute" aria-label={words.title}>
      <p class="recompute-of">{words.of(made.local, made.remote, made.count)}</p>
      <dl class="recompute-sum">
        <Term name={words.hash} value={made.hash} />
        <Term name={made.overtaken > 0 ? words.irsBefore(made.overtaken) : words.irs} value={made.irs} sign="+" />
        <Term name={words.cookie} value={made.cookie} sign="=" isMain />
        {made.before === null ? null : <Term name={words.before} value={made.before} />}
        <Term name={words.ack} value={made.acknowledged} isMain />
      </dl>
      <p class="recompute-note">{words.note}</p>
    </section>
  );
}

interface TermProps {
  readonly name: string;
  readonly value: number;
  readonly sign?: '+' | '=';
  readonly isMain?: boolean;
}

function Term({ name, value, sign, isMain = false }: TermProps) {
  return (
    <div class={isMain ? 'term main' : 'term'} data-sign={sign}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
