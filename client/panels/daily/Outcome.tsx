/** How the try went, what can be passed on of it, and the same level once more as practice. */
import { useState } from 'preact/hooks';
import { setupOf } from '#shared/daily/index.ts';
import type { Try, TryResult } from '../../journey/index.ts';
import type { NetError } from '../../net/index.ts';
import { dailyText, grouped } from '../../present/index.ts';
import { request } from '../app/begin.ts';
import { addressOf } from '../app/route.ts';
import { CopyRow } from '../debrief/CopyRow.tsx';
import { useOrigin } from '../match/useOrigin.ts';
import { Stars } from '../parts/Stars.tsx';
import type { DayProps } from './props.ts';
import { sitAt } from './sitAt.ts';

export interface OutcomeProps extends DayProps {
  readonly own: Try;
  readonly result: TryResult;
}

export function Outcome(props: OutcomeProps) {
  const { settings, today, result } = props;
  const text = settings.text.value;
  const words = text.daily;
  const origin = useOrigin();
  const { headline } = text.endings[result.ending];
  return (
    <div class="daily-outcome">
      <p class="daily-result">
        <span class="daily-stars">
          <Stars lit={result.stars} />
          <span class="hidden">{text.shell.debrief.stars(result.stars)}</span>
        </span>
        <strong>{result.ending === 'abandoned' ? words.unfinished : headline}</strong>
        {result.score > 0 && <span class="daily-points">{words.points(grouped(result.score))}</span>}
      </p>
      {result.rows.length > 0 && (
        <CopyRow
          id="daily-text"
          label={words.share.label}
          hint={words.share.hint}
          copy={words.share.copy}
          value={dailyText({
            name: words.named(today.number),
            title: text.levels[today.level].name,
            stars: result.stars,
            rows: result.rows,
            address: origin + addressOf({ page: 'daily' }),
          })}
          as="text"
          text={text}
        />
      )}
      <Onward {...props} />
    </div>
  );
}

function Onward(props: OutcomeProps) {
  const { net, settings, today, own } = props;
  const { joining, daily: words, shell } = settings.text.value;
  const [error, setError] = useState<NetError | null>(null);
  const practise = async () => {
    const { help, clock, network } = setupOf(today);
    const { level, role } = today;
    const begun = await net.create({ ...request(level, settings.name.value.trim()), help, clock, network, role });
    setError(begun.ok ? null : begun.error);
  };
  return (
    <div class="daily-onward">
      {net.seats.find(own.match) !== null && (
        <button class="button" data-look="go" type="button" onClick={() => sitAt(own.match, props)}>
          {words.debrief}
        </button>
      )}
      <button class="button" type="button" onClick={() => void practise()}>
        {words.practise}
      </button>
      <p class="form-hint" role="status">
        {error ? joining.sentences(shell.errors[error].title, shell.errors[error].body) : words.practiseHint}
      </p>
    </div>
  );
}
