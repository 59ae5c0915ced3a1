/** What arrived: the head whole, two more as slivers; what was taken in without a move stays grey for a moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import { kindOf, type Segment } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  connectionOf,
  inboxOf,
  lineName,
  markOf,
  type TakenIn,
  takenBetween,
  takenWords,
  titleOf,
  type Waiting,
  windowNews,
} from '../../present/index.ts';
import { Mark } from './icons.tsx';

/** Milliseconds that a grey card stays. */
const STAYS = 3000;

interface Props {
  readonly view: SeatView;
  readonly text: Text;
}

/** `title`: whose inbox it is, where it is not one's own. */
export function Inbox({ view, text, title }: Props & { readonly title?: string }) {
  const words = text.table.inbox;
  const { head, behind, more } = inboxOf(view);
  const taken = useTaken(view);
  const { owed } = connectionOf(view);
  const line = lineName(view);
  const label =
    title !== undefined ? title : owed === 'answer' ? words.answer : owed === 'discard' ? words.drop : words.moment;
  return (
    <section class={head === null ? 'inbox empty' : 'inbox'} aria-label={title ?? words.title}>
      {taken.map((one) => (
        <Taken key={one.id} taken={one} view={view} text={text} />
      ))}
      {head === null ? null : (
        <>
          <p class="inbox-label" data-kind={kindOf(head.segment)}>
            {label}
            {line === null ? null : <span class="inbox-from">{line.remote}</span>}
          </p>
          <div class="inbox-cards">
            <Head key={head.id} waiting={head} window={windowNews(connectionOf(view).seen, head.id)} />
            <div class="inbox-behind">
              {behind.map((one) => (
                <Sliver key={one.id} waiting={one} behind={words.behind} />
              ))}
              {more > 0 ? <span class="inbox-more">{words.more(more)}</span> : null}
            </div>
          </div>
        </>
      )}
    </section>
  );
}

/** The window stands on it where it is news. */
function Head({ waiting: { segment }, window }: { readonly waiting: Waiting; readonly window: number | null }) {
  return (
    <p class="head-card" data-kind={kindOf(segment)}>
      <KindMark segment={segment} />
      <strong class="head-kind">{titleOf(segment)}</strong>
      <span class="head-number">seq&nbsp;{segment.seq}</span>
      {segment.ack === null ? null : <span class="head-number">ack&nbsp;{segment.ack}</span>}
      {window === null ? null : <span class="head-number">wnd&nbsp;{window}</span>}
    </p>
  );
}

function Sliver({ waiting: { segment }, behind }: { readonly waiting: Waiting; readonly behind: string }) {
  return (
    <p class="sliver" data-kind={kindOf(segment)} title={`seq ${segment.seq} ack ${segment.ack ?? '–'}`}>
      <KindMark segment={segment} />
      {titleOf(segment)}
      <span class="unseen">, {behind}</span>
    </p>
  );
}

function Taken({ taken, view, text }: Props & { readonly taken: TakenIn }) {
  return (
    <p class="taken-card">
      <strong>{titleOf(taken.arrival.segment)}</strong> {takenWords(view, taken, text)}
    </p>
  );
}

const KindMark = ({ segment }: { readonly segment: Segment }) => {
  const card = markOf(kindOf(segment));
  return card === null ? null : <Mark card={card} />;
};

/** The last two segments that were taken in, each for three seconds. */
function useTaken(view: SeatView): readonly TakenIn[] {
  const before = useRef(view);
  const [taken, setTaken] = useState<readonly TakenIn[]>([]);
  useEffect(() => {
    const fresh = takenBetween(before.current, view);
    before.current = view;
    if (fresh.length === 0) return;
    setTaken((was) => [...was, ...fresh].slice(-2));
    const ids = new Set(fresh.map((one) => one.id));
    setTimeout(() => setTaken((was) => was.filter((one) => !ids.has(one.id))), STAYS);
  }, [view]);
  return taken;
}
