/** A link with a code: whoever follows it is in at once, at a match or in a class, or comes back to where they were. */
import { useEffect, useState } from 'preact/hooks';
import type { NetError } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';
import { Notice } from '../parts/Notice.tsx';
import { EnterCode } from './EnterCode.tsx';
import { enter } from './enter.ts';
import './lobby.css';

export function Join(props: PageProps) {
  const { net, classNet, settings, router, route } = props;
  const code = route.page === 'join' ? route.code : '';
  const { shell } = settings.text.value;
  const [error, setError] = useState<NetError | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    setError(null);
    void enter({ net, classNet, settings, router }, code).then((entered) => {
      if (!entered.ok && !left) setError(entered.error);
    });
    return () => {
      left = true;
    };
  }, [net, classNet, router, settings, code, tries]);
  if (error === null)
    return (
      <main class="middle">
        <Notice words={{ title: shell.code.joining(code), body: '' }} mood="sly" page />
      </main>
    );
  return (
    <main class="lobby">
      <Notice words={shell.errors[error]} mood={error === 'no-answer' ? 'asleep' : 'sorry'} page>
        <button class="button" type="button" onClick={() => setTries(tries + 1)}>
          {shell.line.retry}
        </button>
        <button class="button" type="button" onClick={() => router.go({ page: 'landing' })}>
          {shell.line.home}
        </button>
      </Notice>
      {error === 'unknown-code' && <EnterCode {...props} first={code} />}
    </main>
  );
}
