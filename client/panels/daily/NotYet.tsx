/** The debrief of a daily connection, asked for by its link before its day is over: when it opens, and what can be played meanwhile. */
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { addressOf } from '../app/route.ts';
import { Notice } from '../parts/Notice.tsx';
import { useToday } from './useToday.ts';
import { timeOf } from './words.ts';

export interface NotYetProps {
  readonly settings: Settings;
  /** The day has turned over: it may be asked for again. */
  readonly onOpen: () => void;
}

export function NotYet({ settings, onOpen }: NotYetProps) {
  const { today, left } = useToday();
  const text = settings.text.value;
  const words = text.shell.errors['day-not-over'];
  const first = useRef(today?.day);
  useEffect(() => {
    first.current ??= today?.day;
    if (today && today.day !== first.current) onOpen();
  }, [today?.day]);
  const when = today ? ` ${text.daily.opens(timeOf(left, text))}` : '';
  return (
    <Notice words={{ title: words.title, body: words.body + when }} mood="sly" page>
      <a class="button" data-look="go" href={addressOf({ page: 'daily' })}>
        {text.daily.link}
      </a>
    </Notice>
  );
}
