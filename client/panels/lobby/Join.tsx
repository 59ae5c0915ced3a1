/** A link with a code: whoever follows it sits down at once, or comes back to the seat that this browser holds. */
import { useEffect, useState } from 'preact/hooks';
import type { NetError } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';
import { Notice } from '../parts/Notice.tsx';
import { EnterCode } from './EnterCode.tsx';
import './lobby.css';

export function Join({ net, settings, router, route }: PageProps) {
  const code = route.page === 'join' ? route.code : '';
  const { shell } = settings.text.value;
  const [error, setError] = useState<NetError | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    setError(null);
    void net.join(code, settings.name.peek().trim()).then((joined) => {
      if (joined.ok || left) return;
      const mine = net.seats.findByCode(code);
      const isTaken = joined.error === 'match-full' || joined.error === 'unknown-code';
      if (mine && isTaken) router.go({ page: 'match', match: mine.match }, 'replace');
      else setError(joined.error);
    });
    return () => {
      left = true;
    };
  }, [net, router, settings, code, tries]);
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
      {error === 'unknown-code' && <EnterCode net={net} settings={settings} first={code} />}
    </main>
  );
}
