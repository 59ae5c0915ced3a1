/** Leaving is for good, so it is asked once. */
import { ENDS } from '#shared/match/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Ask } from '../parts/Ask.tsx';

export interface AskLeaveProps {
  readonly settings: Settings;
  readonly view: AnyView;
  readonly room: Room;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

export function AskLeave({ settings, view, room, onStay, onLeave }: AskLeaveProps) {
  const { shell, murphy, daily, classroom } = settings.text.value;
  const { leave } = shell;
  const { occupants, murphy: third } = view.setup;
  const withEnd = ENDS.some((end) => end !== view.seat && occupants[end] === 'person');
  const withPerson = withEnd || (third !== undefined && view.seat !== 'network');
  const person = view.seat === 'network' ? murphy.leave : leave.person;
  const own = room.homework === undefined ? leave.alone : classroom.homework.page.leave;
  const body = room.daily !== undefined ? daily.leave : withPerson ? person : own;
  return (
    <Ask title={leave.title} body={body} onClose={onStay}>
      <button class="button" type="button" onClick={onStay}>
        {leave.stay}
      </button>
      <button class="button" data-look="stop" type="button" onClick={onLeave}>
        {leave.leave}
      </button>
    </Ask>
  );
}
