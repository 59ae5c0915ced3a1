/**
 * 'Replay my mistakes' while others still play: the table as one saw it before each refused move, and nothing else. The rules
 * judge in this page; nothing is sent, and no network answers.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { levelOf } from '#shared/levels/index.ts';
import type { Move, SeatView } from '#shared/match/index.ts';
import type { OwnMistake } from '#shared/wire/index.ts';
import { foresee } from '../../net/index.ts';
import { mayWaitOn, tryOn } from '../../present/index.ts';
import { AllFound } from '../whatif/AllFound.tsx';
import { AtTable } from '../whatif/AtTable.tsx';
import { type Came, cameWords, isFound } from '../whatif/came.ts';
import '../whatif/whatif.css';
import type { StudentProps } from './props.ts';

interface MistakesProps extends StudentProps {
  readonly mistakes: readonly OwnMistake[];
  readonly onBack: () => void;
}

export function MistakesAgain(props: MistakesProps) {
  const { settings, router, mistakes, onBack } = props;
  const [at, setAt] = useState(0);
  const mistake = mistakes[at];
  if (mistake !== undefined)
    return <One key={at} {...props} mistake={mistake} at={at + 1} of={mistakes.length} onNext={() => setAt(at + 1)} />;
  return (
    <AllFound
      settings={settings}
      count={mistakes.length}
      back={settings.text.value.classroom.student.finished.back}
      onBack={onBack}
      onAgain={() => setAt(0)}
      onHome={() => router.go({ page: 'landing' })}
    />
  );
}

interface OneProps extends MistakesProps {
  readonly mistake: OwnMistake;
  readonly at: number;
  readonly of: number;
  readonly onNext: () => void;
}

function One({ settings, mistake, at, of, onNext, onBack }: OneProps) {
  const text = settings.text.value;
  const words = text.whatIf.mistakes;
  const { roles } = text.shell.lobby;
  const [view, setView] = useState<SeatView>(mistake.view);
  const [came, setCame] = useState<Came>(null);
  const next = useRef<HTMLButtonElement>(null);
  const found = isFound(came);
  useEffect(() => {
    if (found) next.current?.focus({ preventScroll: true });
  }, [found]);
  const onMove = (move: Move) => {
    const tried = tryOn(view, move, foresee(view, move));
    if (found) return tried;
    setView(tried.view);
    if (tried.verdict !== null) setCame(tried.verdict);
    return tried;
  };
  return (
    <AtTable
      settings={settings}
      level={levelOf(mistake.level)}
      sitters={{ client: roles.client.name, server: roles.server.name }}
      view={view}
      onMove={onMove}
      back={text.classroom.student.finished.back}
      onBack={onBack}
    >
      <span class="tag at-table-progress">{words.progress(at, of)}</span>
      <p class="at-table-words" role="status">
        {found && <strong class="at-table-found">{words.found}</strong>} {cameWords(came, [mistake.move], text)}
      </p>
      {found ? (
        <button class="button" data-look="go" type="button" ref={next} onClick={onNext}>
          {at === of ? words.finish : words.next}
        </button>
      ) : (
        <button class="button" type="button" onClick={() => setCame(mayWaitOn(view) ? 'waited' : 'waited-wrongly')}>
          {words.wait}
        </button>
      )}
    </AtTable>
  );
}
