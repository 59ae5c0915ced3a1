/** The debrief of a person who was the network. */
import { useState } from 'preact/hooks';
import { isLevelId } from '#shared/levels/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { NetError } from '../../net/index.ts';
import { addressOf, type Route } from '../app/route.ts';
import type { MurphySeatProps } from '../match/props.ts';
import { namesOf } from './names.ts';
import { levelOfTold } from './Onward.tsx';
import { Untold, useTold } from './Untold.tsx';
import { Whole } from './Whole.tsx';
import './debrief.css';
import './ladder.css';

export function MurphyDebrief(props: MurphySeatProps) {
  const { net, settings, room, onHome } = props;
  const { told, error, again } = useTold(net, net.debrief);
  const text = settings.text.value;
  if (!told)
    return (
      <Untold settings={settings} title={text.shell.debrief.failed} error={error} onAgain={again} onHome={onHome} />
    );
  return (
    <Whole
      key={room.match}
      settings={settings}
      told={told}
      level={levelOfTold(told)}
      you={null}
      names={namesOf(room, 'network', text)}
      onHome={onHome}
      onward={<MurphyOnward {...props} />}
      takeHome={null}
    />
  );
}

/** Once more with a full hand; where others played, from another chair; or the same level from an end. */
function MurphyOnward({ net, settings, view, onHome }: MurphySeatProps) {
  const { joining, shell, murphy, journey } = settings.text.value;
  const { level, occupants } = view.setup;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<NetError | null>(null);
  const withPeople = ENDS.some((end) => occupants[end] === 'person');
  const begin = (swap: boolean) => async () => {
    setBusy(true);
    setError(null);
    const begun = await net.again(swap);
    setBusy(false);
    if (!begun.ok) setError(begun.error);
  };
  const leaveFor = (route: Route) => () => {
    void net.leave();
    location.assign(addressOf(route));
  };
  return (
    <div class="onward">
      {error && (
        <p class="onward-error" role="alert">
          {joining.sentences(shell.errors[error].title, shell.errors[error].body)}
        </p>
      )}
      <button class="button" data-look="go" type="button" disabled={busy} onClick={begin(false)}>
        {murphy.again.same}
      </button>
      {withPeople && (
        <button class="button" type="button" disabled={busy} onClick={begin(true)}>
          {murphy.again.trade}
        </button>
      )}
      <button
        class="button"
        data-look="quiet"
        type="button"
        onClick={leaveFor({ page: 'map', level: isLevelId(level) ? level : null })}
      >
        {murphy.again.end}
      </button>
      <button class="button" data-look="quiet" type="button" onClick={leaveFor({ page: 'map', level: null })}>
        {journey.map.link}
      </button>
      <button
        class="button"
        data-look="quiet"
        type="button"
        onClick={() => {
          void net.leave();
          onHome();
        }}
      >
        {shell.debrief.home}
      </button>
    </div>
  );
}
