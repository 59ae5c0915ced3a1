/** When there is no class to be shown: on the way to it, out of it, or with it in another tab. */
import { useEffect, useState } from 'preact/hooks';
import { type GoneWhy, isFinal } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';
import { Bar } from '../parts/Bar.tsx';
import { Notice } from '../parts/Notice.tsx';

interface WayOut extends PageProps {
  readonly onHome: () => void;
}

/** After this the line is called slow (ms). */
const SLOW = 5000;
export function Waiting({ classNet, settings, onHome }: WayOut) {
  const { shell, classroom } = settings.text.value;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  const trouble = classNet.trouble.value;
  const isOver = trouble !== null && isFinal(trouble);
  const joining = { title: classroom.student.joining, body: '' };
  const words = trouble !== null ? shell.errors[trouble] : slow ? shell.line.slow : joining;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <Notice words={words} mood={isOver ? 'sorry' : slow || trouble !== null ? 'asleep' : 'sly'} page>
          {(slow || isOver) && (
            <button class="button" type="button" onClick={onHome}>
              {shell.line.home}
            </button>
          )}
        </Notice>
      </main>
    </>
  );
}

export function Gone({ classNet, settings, router, why, onHome }: WayOut & { readonly why: GoneWhy }) {
  const { shell, classroom } = settings.text.value;
  const code = classNet.student.value?.code;
  const mayJoin = code !== undefined && (why === 'kicked' || why === 'left');
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        <Notice words={classroom.student.gone[why]} mood={why === 'left' ? 'asleep' : 'sorry'} page>
          {mayJoin && (
            <button class="button" data-look="go" type="button" onClick={() => router.go({ page: 'join', code })}>
              {classroom.student.again}
            </button>
          )}
          <button class="button" type="button" onClick={onHome}>
            {shell.line.home}
          </button>
        </Notice>
      </main>
    </>
  );
}

/** One message for the place in the class and the seat at the table: they go together. */
export function TakenOver({ net, classNet, settings }: PageProps) {
  const { shell, classroom } = settings.text.value;
  const words = classroom.student.takenOver;
  const takeBack = () => {
    if (classNet.takenOver.peek()) classNet.takeBack();
    if (net.takenOver.peek()) net.takeBack();
  };
  return (
    <div class="veil" role="dialog" aria-modal="true" aria-label={words.title}>
      <div class="paper">
        <Notice words={words} mood="surprised">
          <button class="button" data-look="go" type="button" onClick={takeBack}>
            {shell.line.takeBack}
          </button>
        </Notice>
      </div>
    </div>
  );
}
