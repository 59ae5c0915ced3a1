/** The debrief of the match whose seat is held: fetched, then shown whole. */
import type { SeatProps } from '../match/props.ts';
import { FreshInk } from './FreshInk.tsx';
import { namesOf } from './names.ts';
import { levelOfTold, Onward, TakeHome } from './Onward.tsx';
import { Untold, useTold } from './Untold.tsx';
import { Whole } from './Whole.tsx';
import './debrief.css';
import './ladder.css';

export function DebriefPage(props: SeatProps) {
  const { net, settings, view, room, onHome } = props;
  const { told, error, again } = useTold(net, net.debrief);
  const words = settings.text.value.shell.debrief;
  if (!told) return <Untold settings={settings} title={words.failed} error={error} onAgain={again} onHome={onHome} />;
  const level = levelOfTold(told);
  const more = { ...props, ...told, level };
  return (
    <Whole
      key={room.match}
      settings={settings}
      told={told}
      level={level}
      you={view.seat}
      names={namesOf(room, view.seat, settings.text.value)}
      onHome={onHome}
      onward={<Onward {...more} />}
      takeHome={
        <>
          <TakeHome {...more} />
          <FreshInk {...props} />
        </>
      }
    />
  );
}
