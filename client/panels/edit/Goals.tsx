/** What is to be reached, for both ends or for each of them apart. */
import { ENDS, GOALS, type Goal } from '#shared/match/index.ts';
import { withEnd, withGoal, withLevel } from '../../editor/index.ts';
import { type Editing, idOf, within } from './editing.ts';
import { Tick, Why } from './fields.tsx';
import { Part } from './parts.tsx';

/** Those of rare levels are offered only where they are set already. */
const RARE: readonly Goal[] = ['foretold', 'memory-kept'];

export function Goals(edit: Editing) {
  const { level, text, set } = edit;
  const words = text.editor.goals;
  const isApart = ENDS.some((end) => level.ends[end].goals !== undefined);
  const apart = (is: boolean) =>
    set(
      'goals apart',
      ENDS.reduce(
        (now, end) => withEnd(now, end, { goals: is ? (now.ends[end].goals ?? now.goals) : undefined }),
        level,
      ),
    );
  return (
    <Part id="goals" title={words.title} hint={words.hint}>
      {isApart ? (
        <div class="edit-pair">
          {ENDS.map((end) => (
            <Boxes
              key={end}
              edit={edit}
              path={`ends.${end}.goals`}
              legend={words.of(end)}
              goals={level.ends[end].goals ?? level.goals}
              onChange={(goals) => set(`ends.${end}.goals`, withEnd(level, end, { goals }))}
            />
          ))}
        </div>
      ) : (
        <Boxes
          edit={edit}
          path="goals"
          legend={words.both}
          goals={level.goals}
          onChange={(goals) => set('goals', withLevel(level, { goals }))}
        />
      )}
      <Tick path="goals-apart" label={words.apart} value={isApart} problems={[]} text={text} onChange={apart} />
    </Part>
  );
}

interface BoxesProps {
  readonly edit: Editing;
  readonly path: string;
  readonly legend: string;
  readonly goals: readonly Goal[];
  readonly onChange: (goals: readonly Goal[]) => void;
}

function Boxes({ edit, path, legend, goals, onChange }: BoxesProps) {
  const { text } = edit;
  // What was found by playing is told of the goal, whichever list it stands in.
  const wrong = (goal: Goal) => [
    ...within(edit, `${path}.${goal}`),
    ...(path === 'goals' ? [] : within(edit, `goals.${goal}`)),
  ];
  return (
    <fieldset class="edit-goals" id={idOf(path)}>
      <legend class="form-name">{legend}</legend>
      <Why
        path={path}
        problems={edit.problems.filter((one) => one.path === path || (one.path === 'goals' && path !== 'goals'))}
        text={text}
      />
      {GOALS.filter((goal) => !RARE.includes(goal) || goals.includes(goal)).map((goal) => (
        <Tick
          key={goal}
          path={`${path}.${goal}`}
          label={text.table.top.goal[goal]}
          value={goals.includes(goal)}
          problems={wrong(goal)}
          text={text}
          onChange={(is) => onChange(withGoal(goals, goal, is))}
        />
      ))}
    </fieldset>
  );
}
