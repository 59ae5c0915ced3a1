/** 'Replay my mistakes': before each refused move, in that very state, until the right one is found; then a kind word. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { End, Move } from '#shared/match/index.ts';
import {
  type Mistake,
  mayWait,
  mistakesOf,
  type Practice,
  practiceAt,
  practiceView,
  tryMove,
} from '../../present/index.ts';
import { AllFound } from './AllFound.tsx';
import { AtTable } from './AtTable.tsx';
import type { AfterProps } from './after.ts';
import { type Came, cameWords, isFound } from './came.ts';

export interface MistakesProps extends AfterProps {
  readonly you: End;
  readonly onHome: () => void;
}

export function Mistakes(props: MistakesProps) {
  const { settings, moments, aside, you } = props;
  const mistakes = useMemo(() => mistakesOf(moments.moments, you), [moments, you]);
  const [at, setAt] = useState(0);
  const mistake = mistakes[at];
  if (!mistake)
    return (
      <AllFound
        {...props}
        count={mistakes.length}
        back={settings.text.value.whatIf.back}
        onBack={aside.back}
        onAgain={() => setAt(0)}
      />
    );
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

function One(props: OneProps) {
  const { settings, moments, names, aside, mistake, at, of, onNext } = props;
  const text = settings.text.value;
  const words = text.whatIf.mistakes;
  const tried = mistake.tried.map(({ move }) => move);
  const [practice, setPractice] = useState<Practice>(() => practiceAt(moments.board, mistake.moment));
  const [came, setCame] = useState<Came>(null);
  const next = useRef<HTMLButtonElement>(null);
  const found = isFound(came);
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
    <AtTable
      {...props}
      sitters={names.plain}
      view={practiceView(practice)}
      onMove={onMove}
      back={text.whatIf.back}
      onBack={aside.back}
    >
      <span class="tag at-table-progress">{words.progress(at, of)}</span>
      <p class="at-table-words" role="status">
        {found && <strong class="at-table-found">{words.found}</strong>} {cameWords(came, tried, text)}
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
