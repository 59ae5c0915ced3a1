/** Finished before the others: one's own result, and something to do that tells nothing of the board that is still played. */
import { useEffect, useState } from 'preact/hooks';
import type { OwnMistake } from '#shared/wire/index.ts';
import { Stars } from '../parts/Stars.tsx';
import { ClassBar } from './ClassBar.tsx';
import { Drill } from './Drill.tsx';
import { MistakesAgain } from './MistakesAgain.tsx';
import type { StudentProps } from './props.ts';

type Shown = 'choice' | 'mistakes' | 'drill';

export function Finished(props: StudentProps) {
  const { classNet, net, view } = props;
  const [shown, show] = useState<Shown>('choice');
  const [mistakes, setMistakes] = useState<readonly OwnMistake[] | null>(null);
  const isUp = net.line.value === 'up';
  const round = view.round?.number;
  useEffect(() => {
    let left = false;
    if (isUp) void classNet.mistakes().then((reply) => left || (reply.ok && setMistakes(reply.value)));
    return () => {
      left = true;
    };
  }, [classNet, isUp, round]);
  const back = () => show('choice');
  if (shown === 'mistakes' && mistakes) return <MistakesAgain {...props} mistakes={mistakes} onBack={back} />;
  if (shown === 'drill') return <Drill {...props} onBack={back} />;
  return (
    <>
      <ClassBar {...props} />
      <Choice {...props} mistakes={mistakes} onShow={show} />
    </>
  );
}

interface ChoiceProps extends StudentProps {
  readonly mistakes: readonly OwnMistake[] | null;
  readonly onShow: (shown: Shown) => void;
}

function Choice(props: ChoiceProps) {
  const { settings, mistakes, onShow } = props;
  const words = settings.text.value.classroom.student.finished;
  return (
    <main class="student">
      <section class="student-head" role="status">
        <h1 class="student-title">{words.title}</h1>
        <OwnResult {...props} />
        <p>{words.others}</p>
      </section>
      {mistakes !== null && mistakes.length > 0 ? (
        <button class="student-way" type="button" onClick={() => onShow('mistakes')}>
          <span class="student-way-title">{words.mistakes.title}</span>
          <span class="student-way-body">{words.mistakes.body}</span>
        </button>
      ) : (
        mistakes !== null && <p class="student-clean">{words.none}</p>
      )}
      <button class="student-way" type="button" onClick={() => onShow('drill')}>
        <span class="student-way-title">{words.drill.title}</span>
        <span class="student-way-body">{words.drill.body}</span>
      </button>
    </main>
  );
}

/** Of the table that was just played; after a reload nobody sits there any more, and nothing is said of it. */
function OwnResult({ net, settings }: StudentProps) {
  const view = net.view.value;
  const words = settings.text.value.classroom.student.finished;
  if (view?.phase !== 'ended' || view.seat === 'network') return null;
  const stars = view.ending === 'won' ? view.score.stars : 0;
  return (
    <p class="student-result">
      <Stars lit={stars} />
      <span class="hidden">{words.stars(stars)}</span>
      <span>{words.refused(view.score.refused)}</span>
    </p>
  );
}
