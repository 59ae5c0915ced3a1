/** Whether it can be won: what is wrong, what two bots made of it, and what came of going every way. Said as it changes. */
import type { ComponentChildren } from 'preact';
import type { CustomLevel, Problem } from '#shared/custom/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { grouped } from '../../present/index.ts';
import { type Mood, Murphy } from '../parts/Murphy.tsx';
import { factsOf, idOf } from './editing.ts';
import type { Found } from './useVerdict.ts';
import { whereIs } from './where.ts';
import './verdict.css';

interface VerdictProps {
  readonly level: CustomLevel;
  readonly found: Found;
  readonly text: Text;
}

export function Verdict(props: VerdictProps) {
  const { found, text } = props;
  const { verdict: words } = text.editor;
  const { tone, mood } = lookOf(found);
  return (
    <section class="paper edit-verdict" data-tone={tone} aria-labelledby="verdict">
      <Murphy class="edit-murphy" mood={mood} />
      <div class="edit-said" aria-live="polite" aria-busy={tone === 'busy'}>
        <h2 class="label" id="verdict">
          {words.title}
        </h2>
        <Said {...props} />
      </div>
    </section>
  );
}

type Tone = 'busy' | 'good' | 'bad' | 'fair';

/** Murphy is not pleased by a level that can always be won. */
function lookOf({ failed, problems, verdict }: Found): { readonly tone: Tone; readonly mood: Mood } {
  if (failed) return { tone: 'bad', mood: 'sorry' };
  if (problems === null) return { tone: 'busy', mood: 'sly' };
  if (problems.length > 0) return { tone: 'bad', mood: 'sorry' };
  if (verdict === null) return { tone: 'busy', mood: 'sly' };
  if (verdict.is === 'wins') return { tone: 'good', mood: 'surprised' };
  return verdict.is === 'trap' ? { tone: 'bad', mood: 'grin' } : { tone: 'fair', mood: 'sly' };
}

function Said({ level, found, text }: VerdictProps) {
  const { verdict: words } = text.editor;
  const { problems, boards, states, verdict, failed } = found;
  if (failed) return <p>{words.failed}</p>;
  if (problems === null) return <p>{words.looking}</p>;
  if (problems.length > 0) return <Problems problems={problems} text={text} />;
  const bots = boards && <p class="form-hint">{words.bots(boards.won, boards.of)}</p>;
  if (verdict === null)
    return (
      <>
        <p>{states > 0 ? words.exploring(grouped(states)) : words.looking}</p>
        {bots}
      </>
    );
  switch (verdict.is) {
    case 'wins':
      return (
        <Told title={words.wins} more={words.winsMore(grouped(verdict.states))}>
          {bots}
        </Told>
      );
    case 'too-big':
      return (
        <Told title={words.tooBig} more={words.tooBigMore(grouped(verdict.states))}>
          {bots}
        </Told>
      );
    case 'unexplored':
      return (
        <Told title={words.unexplored} more={words.unexploredMore[verdict.why]}>
          {bots}
        </Told>
      );
    case 'trap':
      return (
        <Told title={verdict.real ? words.trap : words.maybe} more={words.traps[verdict.trap]}>
          <ul class="edit-stuck">
            {ENDS.map((end) => (
              <li key={end}>{standing(level, verdict.ends[end], end, text)}</li>
            ))}
          </ul>
          {!verdict.real && <p class="form-hint">{words.maybeMore}</p>}
          {bots}
        </Told>
      );
  }
}

type Stuck = Extract<NonNullable<Found['verdict']>, { is: 'trap' }>['ends'][End];

/** Where an end stands, what its application still waits for, and what has not been reached. */
function standing(level: CustomLevel, { state, due, lacks }: Stuck, end: End, { editor, table }: Text): string {
  const { verdict: words } = editor;
  const step = level.ends[end].script[due];
  const parts = [
    words.stands(end, state),
    ...(step ? [words.waits(table.app.step(step), table.app.when(step.when, 0))] : []),
    ...(lacks.length > 0 ? [words.lacks(lacks.map((goal) => table.top.goal[goal]))] : []),
  ];
  return words.standing(parts);
}

function Told(props: { readonly title: string; readonly more: string; readonly children: ComponentChildren }) {
  return (
    <>
      <p class="edit-headline">{props.title}</p>
      <p>{props.more}</p>
      {props.children}
    </>
  );
}

/** Each leads to its field, or to the part in which the field is. */
function Problems({ problems, text }: { readonly problems: readonly Problem[]; readonly text: Text }) {
  const { verdict: words, problems: why } = text.editor;
  const shown = problems.slice(0, MOST);
  return (
    <>
      <p class="edit-headline">{words.wrong(problems.length)}</p>
      <ul class="edit-wrong">
        {shown.map((one) => (
          <li key={`${one.path} ${one.code}`}>
            <button type="button" class="edit-goto" onClick={() => goTo(one.path)}>
              <Where path={one.path} text={text} />
              {why[one.code](factsOf(one))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const MOST = 6;

/** What cannot be reached itself lies in something that can. */
function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(idOf(parts.slice(0, length).join('.')));
    if (!found) continue;
    found.closest('details')?.setAttribute('open', '');
    const field = found.matches('input, select, textarea')
      ? found
      : found.querySelector<HTMLElement>('input, select, textarea, button');
    found.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
    return;
  }
}

function Where({ path, text }: { readonly path: string; readonly text: Text }) {
  const name = whereIs(path, text);
  return name === null ? null : <span class="edit-where">{text.joining.label(name)}</span>;
}
