/** A link to somebody's own level has been opened: what it is, whose it is, whether it can be won, and the ways to play it. */
import { useState } from 'preact/hooks';
import type { CustomLevel } from '#shared/custom/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import { openDraft } from '../../editor/index.ts';
import type { NetError } from '../../net/index.ts';
import { helpFor, request, withHelp } from '../app/begin.ts';
import type { PageProps } from '../app/props.ts';
import { alone, withFriends } from '../app/seating.ts';
import { useVerdict } from '../edit/useVerdict.ts';
import { More, type Terms } from '../lobby/More.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useOpened } from './useLevel.ts';
import '../lobby/lobby.css';
import './level.css';

export function LevelPage(props: PageProps) {
  const { settings, router, route } = props;
  const text = settings.text.value;
  const { card, problems: words } = text.editor;
  const opened = useOpened(route.page === 'level' ? route.code : '');
  if (opened === null)
    return (
      <main class="middle" aria-busy="true">
        <Notice words={{ title: card.opening, body: '' }} mood="sly" page />
      </main>
    );
  const { level, problems } = opened;
  if (!level.ok || problems.length > 0) {
    const [first] = problems;
    const title = level.ok ? card.unfit : card.broken;
    const body = level.ok && first ? words[first.code](first.facts) : card.brokenHint;
    return (
      <main class="middle">
        <Notice words={{ title, body }} page>
          <button class="button" type="button" onClick={() => router.go({ page: 'landing' })}>
            {text.shell.line.home}
          </button>
        </Notice>
      </main>
    );
  }
  return <Card key={route.page === 'level' ? route.code : ''} {...props} level={level.value} />;
}

function Card(props: PageProps & { readonly level: CustomLevel }) {
  const { settings, level } = props;
  const { card, own } = settings.text.value.editor;
  const { name, teaches, opening } = level.words;
  const { roles } = settings.text.value.shell.lobby;
  return (
    <main class="own-level">
      <section class="paper own-card" aria-labelledby="own-name">
        <p class="label">{own}</p>
        <h1 class="own-name" id="own-name">
          {name}
        </h1>
        {teaches !== '' && <p class="own-teaches">{teaches}</p>}
        <dl class="own-briefs">
          {ENDS.map((end) => (
            <div key={end}>
              <dt class="label">{roles[end].name}</dt>
              <dd>{opening[end]}</dd>
            </div>
          ))}
        </dl>
        <p class="form-hint">{card.byTeacher}</p>
        <Known level={level} text={settings.text.value} />
        <Ways {...props} />
      </section>
    </main>
  );
}

/** Whoever plays a teacher's level gets the help that is due, like everywhere, and may choose as much as for one of ours. */
function Ways({ net, settings, journey, router, route, level }: PageProps & { readonly level: CustomLevel }) {
  const { joining, shell, editor } = settings.text.value;
  const [chosen, choose] = useState<CreateRequest>(() => ({ ...request(level, ''), ...withHelp(helpFor(journey)) }));
  const [role, setRole] = useState<End>((route.page === 'level' && route.end) || 'client');
  const [state, setState] = useState<'idle' | 'busy' | NetError>('idle');
  const set = (change: Partial<Terms>) => choose({ ...chosen, ...change });
  const begin = (seating: ReturnType<typeof alone>) => async () => {
    setState('busy');
    const begun = await net.create({ ...chosen, ...seating, name: settings.name.value.trim() });
    setState(begun.ok ? 'idle' : begun.error);
  };
  const error = state === 'idle' || state === 'busy' ? null : shell.errors[state];
  const busy = state === 'busy';
  return (
    <>
      <Choice
        name="role"
        legend={shell.lobby.role}
        value={role}
        onChange={setRole}
        options={ENDS.map((end) => ({ value: end, name: shell.lobby.roles[end].name }))}
      />
      <More settings={settings} value={chosen} set={set} withMurphy={false} />
      {error && (
        <p class="setup-error" role="alert">
          <strong>{joining.lead(error.title)}</strong>
          {error.body}
        </p>
      )}
      <div class="own-ways">
        <button class="button" data-look="big" type="button" disabled={busy} onClick={begin(alone(role, 'steady'))}>
          {busy ? shell.lobby.busy : editor.card.alone}
        </button>
        <button class="button" type="button" disabled={busy} onClick={begin(withFriends(role, 'end', 'steady'))}>
          {editor.card.friend}
        </button>
        <button
          class="button"
          data-look="quiet"
          type="button"
          onClick={() => {
            openDraft(settings.text.value).bring(level);
            router.go({ page: 'edit', from: null });
          }}
        >
          {editor.card.mine}
        </button>
      </div>
    </>
  );
}

/** Whether it can be won, once that is known. What gets stuck where is the author's business. */
function Known({ level, text }: { readonly level: CustomLevel; readonly text: Text }) {
  const { verdict: words } = text.editor;
  const { verdict, boards } = useVerdict(level);
  if (verdict === null) return boards && <p class="own-known">{words.bots(boards.won, boards.of)}</p>;
  const said = {
    wins: words.wins,
    'too-big': words.tooBig,
    unexplored: words.unexplored,
    trap: verdict.is === 'trap' && verdict.real ? words.trap : words.maybe,
  };
  return (
    <p class="own-known" data-is={verdict.is}>
      <strong>{text.joining.lead(said[verdict.is])}</strong>
      {boards && words.bots(boards.won, boards.of)}
    </p>
  );
}
