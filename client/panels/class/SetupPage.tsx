/** How a class is to be: a ready lesson or rounds of one's own, and how the room is run. */
import { useState } from 'preact/hooks';
import {
  type ClassPlan,
  LATE_WAYS,
  LESSON_NAMES,
  type LessonName,
  LONGEST_TITLE,
  PAIRINGS,
  planFor,
} from '#shared/classroom/index.ts';
import { same } from '#shared/match/index.ts';
import type { NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { PageProps } from '../app/props.ts';
import { Choice } from '../parts/Choice.tsx';
import { keepPlan, keptPlan } from './keptPlan.ts';
import { OwnClasses } from './OwnClasses.tsx';
import { Playlist } from './Playlist.tsx';
import { Tick } from './Tick.tsx';
import '../lobby/lobby.css';
import './setup.css';
import './lists.css';

export function SetupPage({ classNet, settings, router }: PageProps) {
  const { joining, classroom, shell, tag } = settings.text.value;
  const words = classroom.host.setup;
  const ofToday = words.nameOfDay(new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(Date.now()));
  const [plan, setPlan] = useState(keptPlan);
  const [state, setState] = useState<'idle' | 'busy' | NetError>('idle');
  const set = (change: Partial<ClassPlan>) => {
    const next = { ...plan, ...change };
    setPlan(next);
    keepPlan(next);
  };
  const open = async (event: Event) => {
    event.preventDefault();
    setState('busy');
    const title = plan.title.trim() || ofToday;
    const opened = await classNet.open({ ...plan, title });
    if (opened.ok) router.go({ page: 'host', key: opened.value.key }, 'replace');
    else setState(opened.error);
  };
  const error = state === 'idle' || state === 'busy' ? null : shell.errors[state];
  return (
    <main class="class-setup">
      <h1 class="class-title">{words.title}</h1>
      <p class="class-sentence">{words.sentence}</p>
      <OwnClasses settings={settings} />
      <form class="setup" onSubmit={open}>
        <div class="class-rounds">
          <Lesson plan={plan} settings={settings} set={set} />
          <section class="paper class-part" aria-labelledby="class-rounds">
            <h2 class="class-part-title" id="class-rounds">
              {words.rounds}
            </h2>
            <Playlist settings={settings} rounds={plan.rounds} from={0} set={(rounds) => set({ rounds })} />
            <p class="form-hint">{words.roundsHint}</p>
          </section>
        </div>
        <div class="setup-side">
          <section class="paper setup-sheet">
            <label class="form-field">
              <span class="form-name">{words.name}</span>
              <input
                class="input"
                maxLength={LONGEST_TITLE}
                autocomplete="off"
                placeholder={ofToday}
                value={plan.title}
                onInput={({ currentTarget }) => set({ title: currentTarget.value })}
              />
              <span class="form-hint">{words.nameHint(LONGEST_TITLE - plan.title.length)}</span>
            </label>
            <Options plan={plan} settings={settings} set={set} />
            <p class="form-hint">{words.kept}</p>
          </section>
        </div>
        <div class="setup-go class-go">
          {error && (
            <p class="setup-error" role="alert">
              <strong>{joining.lead(error.title)}</strong>
              {error.body}
            </p>
          )}
          <button class="button" data-look="big" type="submit" disabled={state === 'busy'}>
            {state === 'busy' ? words.opening : words.open}
          </button>
        </div>
      </form>
    </main>
  );
}

interface PartProps {
  readonly plan: ClassPlan;
  readonly settings: Settings;
  readonly set: (change: Partial<ClassPlan>) => void;
}

/** A ready lesson fills the rounds; as soon as one of them is changed they are the host's own. */
function Lesson({ plan, settings, set }: PartProps) {
  const words = settings.text.value.classroom.host.setup;
  const is = LESSON_NAMES.find((name) => same(planFor(name, '').rounds, plan.rounds)) ?? 'own';
  return (
    <Choice<LessonName | 'own'>
      name="lesson"
      legend={words.lesson}
      value={is}
      onChange={(name) => name !== 'own' && set({ rounds: planFor(name, '').rounds })}
      options={[
        ...LESSON_NAMES.map((name) => ({ value: name, ...words.lessons[name] })),
        { value: 'own' as const, ...words.own },
      ]}
    />
  );
}

function Options({ plan, settings, set }: PartProps) {
  const words = settings.text.value.classroom.host.setup;
  return (
    <>
      <Choice
        name="pairing"
        legend={words.pairing}
        value={plan.pairing}
        onChange={(pairing) => set({ pairing })}
        options={PAIRINGS.map((one) => ({ value: one, ...words.pairings[one] }))}
      />
      <Choice
        name="late"
        legend={words.late}
        value={plan.late}
        onChange={(late) => set({ late })}
        options={LATE_WAYS.map((one) => ({ value: one, ...words.lates[one] }))}
      />
      <Tick name={words.ranks} hint={words.ranksHint} on={plan.ranks} set={(ranks) => set({ ranks })} />
      <Tick name={words.ownNames} hint={words.ownNamesHint} on={plan.ownNames} set={(ownNames) => set({ ownNames })} />
      <Tick name={words.veiled} hint={words.veiledHint} on={plan.veiled} set={(veiled) => set({ veiled })} />
    </>
  );
}
