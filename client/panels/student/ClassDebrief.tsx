/** The debrief of a table of the class, once the round is over: the same as after any match, with one way on, back to the class. */
import type { AnyView } from '#shared/referee/index.ts';
import type { Room } from '#shared/wire/index.ts';
import '../debrief/debrief.css';
import '../debrief/ladder.css';
import { namesOf } from '../debrief/names.ts';
import { levelOfTold, TakeHome } from '../debrief/Onward.tsx';
import { Untold, useTold } from '../debrief/Untold.tsx';
import { Whole } from '../debrief/Whole.tsx';
import { named } from '../match/named.ts';
import type { StudentProps } from './props.ts';

interface ClassDebriefProps extends StudentProps {
  readonly seat: AnyView;
  readonly room: Room;
  readonly onBack: () => void;
}

export function ClassDebrief({ net, settings, journey, seat, room, onBack }: ClassDebriefProps) {
  const { told, error, again } = useTold(net, net.debrief);
  const text = settings.text.value;
  if (!told)
    return (
      <Untold settings={settings} title={text.shell.debrief.failed} error={error} onAgain={again} onHome={onBack} />
    );
  const level = levelOfTold(told);
  const known = named(room, text);
  return (
    <Whole
      settings={settings}
      told={told}
      level={level}
      you={seat.seat === 'network' ? null : seat.seat}
      names={namesOf(known, seat.seat, text)}
      onHome={onBack}
      onward={
        <div class="onward">
          <button class="button" data-look="go" type="button" onClick={onBack}>
            {text.classroom.student.between.backToClass}
          </button>
        </div>
      }
      takeHome={
        seat.seat !== 'network' && (
          <TakeHome
            {...{ net, settings, journey, ...told, level }}
            view={seat}
            room={known}
            onHome={onBack}
            mayPractise={false}
          />
        )
      }
    />
  );
}
