/** Before the first round, and while one runs that a latecomer does not play: who one is, and what comes. */
import { useRef, useState } from 'preact/hooks';
import { Murphy } from '../parts/Murphy.tsx';
import type { StudentProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { type Doing, useDo } from './useDo.ts';

/** A generated name may be drawn again so often. */
const SPINS = 3;

export function Lobby(props: StudentProps) {
  const { settings, view } = props;
  const words = settings.text.value.classroom.student;
  const isLate = view.phase === 'round';
  return (
    <main class="student student-lobby">
      <p class="label student-class">
        {view.title} · {view.code}
      </p>
      <section class="paper student-sheet" aria-labelledby="you-are">
        <p class="label">{words.you}</p>
        <h1 class="student-name" id="you-are" key={view.name}>
          {view.name}
        </h1>
        <Names {...props} />
      </section>
      <section class="student-waits" role="status">
        <Murphy class="student-murphy" watches={!settings.calm.value} />
        <div>
          <h2 class="student-title">{isLate ? words.lobby.late.title : words.lobby.ready}</h2>
          <p>{isLate ? words.lobby.late.body : words.lobby.waits}</p>
          {!isLate && <p class="form-hint">{words.lobby.rounds(view.rounds)}</p>}
        </div>
      </section>
      <p class="form-hint student-keep">{words.lobby.keepOpen}</p>
    </main>
  );
}

function Names({ settings, classNet, view }: StudentProps) {
  const { name: words } = settings.text.value.classroom.student;
  const doing = useDo(classNet);
  const [own, setOwn] = useState(false);
  const left = Math.max(0, SPINS - view.spins);
  const notTaken = useNotTaken(view);
  const refused = classNet.refusedName.value;
  const done = () => {
    classNet.refusedName.value = null;
    setOwn(false);
  };
  return (
    <>
      {view.wanted !== null && <p class="student-wanted">{words.waits(view.wanted)}</p>}
      {notTaken !== null && (
        <p class="student-wanted" role="status">
          {words.notTaken(notTaken)}
        </p>
      )}
      {refused !== null && view.wanted === null && (
        <p class="student-wanted" role="status">
          {words.refused(refused)}
        </p>
      )}
      {own ? (
        <OwnName settings={settings} doing={doing} onDone={done} />
      ) : (
        <div class="student-names">
          {left > 0 && (
            <button class="button" type="button" disabled={doing.busy} onClick={() => void doing.run({ do: 'spin' })}>
              <span aria-hidden="true">↻</span> {words.spin}
              <span class="student-left">{words.spinsLeft(left)}</span>
            </button>
          )}
          {view.mayName && (
            <button class="button" data-look="quiet" type="button" onClick={() => setOwn(true)}>
              {words.own}
            </button>
          )}
        </div>
      )}
      <Refused settings={settings} error={doing.error} />
    </>
  );
}

/** The name that was wanted last, once it neither waits any more nor is the own one. */
function useNotTaken({ name, wanted, spins }: StudentProps['view']): string | null {
  const last = useRef<{ readonly wanted: string; readonly spins: number } | null>(null);
  if (wanted !== null) last.current = { wanted, spins };
  // A name that was drawn meanwhile was chosen instead.
  if (wanted !== null || last.current?.spins !== spins || last.current.wanted === name) return null;
  return last.current.wanted;
}

interface OwnNameProps extends Pick<StudentProps, 'settings'> {
  readonly doing: Doing;
  readonly onDone: () => void;
}

function OwnName({ settings, doing, onDone }: OwnNameProps) {
  const { name: words } = settings.text.value.classroom.student;
  const [name, setName] = useState('');
  const ask = async (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '' && (await doing.run({ do: 'name', name: name.trim() }))) onDone();
  };
  return (
    <form class="student-own" onSubmit={ask}>
      <label class="form-field">
        <span class="form-name">{words.label}</span>
        <input
          class="input"
          maxLength={24}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span class="form-hint">{words.hint}</span>
      </label>
      <div class="student-names">
        <button class="button" data-look="go" type="submit" disabled={doing.busy || name.trim() === ''}>
          {words.ask}
        </button>
        <button class="button" data-look="quiet" type="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
