/** 'Replay my mistakes': before each refused move, in that very state, until the right one is found; then a kind word. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { End, Move } from '#shared/match/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  type Mistake,
  mayWait,
  mistakesOf,
  type Practice,
  practiceAt,
  practiceView,
  triedOf,
  tryMove,
} from '../../present/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import { AtTable } from './AtTable.tsx';
import type { AfterProps } from './after.ts';

export interface MistakesProps extends AfterProps {
  readonly you: End;
  readonly onHome: () => void;
}

export function Mistakes(props: MistakesProps) {
  const { moments, you } = props;
  const mistakes = useMemo(() => mistakesOf(moments.moments, you), [moments, you]);
  const [at, setAt] = useState(0);
  const mistake = mistakes[at];
  if (!mistake) return <AllFound {...props} count={mistakes.length} onAgain={() => setAt(0)} />;
  return (
    <One
      key={at}
      {...props}
      mistake={mistake}
      at={at + 1}
      of={mistakes.length}
      onNext={() => setAt((was) => was + 1)}
    />
  );
}

interface OneProps extends MistakesProps {
  readonly mistake: Mistake;
  readonly at: number;
  readonly of: number;
  readonly onNext: () => void;
}

/** What the last try came to; 'waited' rightly or wrongly is a try too. */
type Came = Verdict | 'waited' | 'waited-wrongly' | null;

function One(props: OneProps) {
  const { settings, moments, mistake, at, of, onNext } = props;
  const text = settings.text.value;
  const words = text.whatIf.mistakes;
  const [practice, setPractice] = useState<Practice>(() => practiceAt(moments.board, mistake.moment));
  const [came, setCame] = useState<Came>(null);
  const next = useRef<HTMLButtonElement>(null);
  const found = came === 'waited' || (typeof came === 'object' && came?.verdict === 'right');
  useEffect(() => {
    if (found) next.current?.focus({ preventScroll: true });
  }, [found]);
  const onMove = (move: Move) => {
    const tried = tryMove(practice, move);
    if (found) return tried.receipt;
    setPractice(tried.practice);
    if (tried.verdict !== null) setCame(tried.verdict);
    return tried.receipt;
  };
  return (
    <AtTable {...props} view={practiceView(practice)} onMove={onMove}>
      <span class="tag at-table-progress">{words.progress(at, of)}</span>
      <p class="at-table-words" role="status">
        {found && <strong class="at-table-found">{words.found}</strong>} {wordsFor(came, mistake, text)}
      </p>
      {found ? (
        <button class="button" data-look="go" type="button" ref={next} onClick={onNext}>
          {at === of ? words.finish : words.next}
        </button>
      ) : (
        <button class="button" type="button" onClick={() => setCame(mayWait(practice) ? 'waited' : 'waited-wrongly')}>
          {words.wait}
        </button>
      )}
    </AtTable>
  );
}

function wordsFor(came: Came, { tried }: Mistake, text: Text): string {
  const words = text.whatIf.mistakes;
  if (came === 'waited') return words.waited;
  if (came === 'waited-wrongly') return words.waitedWrongly;
  if (came?.verdict === 'right') return text.reasons[came.code](came.reasoning, true).body;
  if (came?.verdict === 'needless') return words.legal;
  return words.inMatch(tried.map(({ move }) => triedOf(move)).join(' · '));
}

interface AllFoundProps extends MistakesProps {
  readonly count: number;
  readonly onAgain: () => void;
}

function AllFound({ settings, aside, count, onAgain, onHome }: AllFoundProps) {
  const { whatIf } = settings.text.value;
  const words = whatIf.mistakes;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <div class="notice all-found">
          <Murphy mood="surprised" class="notice-murphy" />
          <h1 class="notice-title" ref={heading} tabIndex={-1}>
            {words.done}
          </h1>
          <p class="notice-body">{words.doneBody(count)}</p>
          <div class="notice-actions">
            <button class="button" data-look="go" type="button" onClick={aside.back}>
              {whatIf.back}
            </button>
            <button class="button" data-look="quiet" type="button" onClick={onAgain}>
              {words.again}
            </button>
          </div>
        </div>
      </main>
    </>
  );
}
