/** The chosen level: what it teaches, how it went so far, which end to take, and the way in. */
import { useState } from 'preact/hooks';
import { LEVELS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS, type End, mayHaveMurphy } from '#shared/match/index.ts';
import { levelIn, type NextLevel, starsOf } from '../../journey/index.ts';
import { grouped, lessonOf } from '../../present/index.ts';
import { ghostIsDue, helpFor, weatherOf } from '../app/begin.ts';
import type { AppProps } from '../app/props.ts';
import { addressOf } from '../app/route.ts';
import { Choice } from '../parts/Choice.tsx';
import { Stars } from '../parts/Stars.tsx';
import { HelpChoice } from './HelpChoice.tsx';

export interface LevelSheetProps extends AppProps {
  readonly level: LevelId;
  readonly next: NextLevel;
  readonly role: End;
  readonly onRole: (role: End) => void;
  readonly busy: boolean;
  readonly error: { readonly title: string; readonly body: string } | null;
  readonly onWatch: () => void;
  readonly onInvite: () => void;
  readonly onSetUp: () => void;
}

export function LevelSheet(props: LevelSheetProps) {
  const { settings, journey, level, next, busy, error, onWatch, onInvite, onSetUp } = props;
  const { joining, levels, shell, journey: texts, table } = settings.text.value;
  const words = texts.map;
  const [open, setOpen] = useState(false);
  const stars = starsOf(levelIn(journey.progress.value, level));
  const ghost = ghostIsDue(journey, level);
  return (
    <section class="paper level-sheet" aria-labelledby="level-name" data-open={open}>
      <div class="level-top">
        <p class="label">
          {shell.lobby.levelNumber(LEVELS[level].number)}
          {level === next.level && <span class="level-next"> · {words.next}</span>}
        </p>
        <h2 class="level-title" id="level-name">
          {levels[level].name}
        </h2>
        <p class="level-stars">
          <Stars lit={stars} />
          <span class={stars > 0 ? 'hidden' : 'form-hint'}>{stars > 0 ? words.stars(stars) : words.notYet}</span>
        </p>
      </div>
      <p class="level-what">{levels[level].teaches}</p>
      <div class="level-go">
        <button class="button" data-look="big" type="submit" disabled={busy}>
          {busy ? shell.lobby.busy : ghost ? words.playGhost : words.playWith(table.top.helps[helpFor(journey)])}
        </button>
        <button
          class="button level-toggle"
          type="button"
          aria-expanded={open}
          aria-controls="level-more"
          onClick={() => setOpen(!open)}
        >
          {open ? words.less : words.more}
        </button>
      </div>
      {error && (
        <p class="setup-error" role="alert">
          <strong>{joining.lead(error.title)}</strong>
          {error.body}
        </p>
      )}
      <div class="level-more" id="level-more">
        <Before {...props} />
        <Roles {...props} />
        <HelpChoice settings={settings} journey={journey} />
        <div class="level-others">
          {!ghost && (
            <button class="button" data-look="quiet" type="button" onClick={onWatch}>
              {words.watch}
            </button>
          )}
          <button class="button" data-look="quiet" type="button" onClick={onInvite}>
            {words.invite}
          </button>
          <button class="button" data-look="quiet" type="button" onClick={onSetUp}>
            {words.setUp}
          </button>
          {mayHaveMurphy(levelOf(level)) && (
            <a class="button" data-look="quiet" href={addressOf({ page: 'lobby', way: 'murphy', level })}>
              {shell.lobby.ways.murphy}
            </a>
          )}
          <a class="button" data-look="quiet" href={addressOf({ page: 'print', level })}>
            {settings.text.value.print.link}
          </a>
          <a class="button" data-look="quiet" href={addressOf({ page: 'edit', from: level })}>
            {settings.text.value.editor.change}
          </a>
        </div>
      </div>
    </section>
  );
}

/** Why it is next, what many believe of it, and what the player has met here before. */
function Before({ settings, journey, level, next }: LevelSheetProps) {
  const { levels, journey: texts, table, takeaways } = settings.text.value;
  const words = texts.map;
  const { best, codes } = levelIn(journey.progress.value, level);
  const weather = weatherOf(journey, level);
  return (
    <>
      {level === next.level && <p class="form-hint">{words.because[next.because]}</p>}
      <dl class="level-facts">
        <div>
          <dt>{words.mistake}</dt>
          <dd>{levels[level].mistake}</dd>
        </div>
        {codes.length > 0 && (
          <div>
            <dt>{words.remember}</dt>
            <dd>{takeaways[lessonOf(codes, level).takeaway]}</dd>
          </div>
        )}
      </dl>
      {best !== null && <p class="form-hint">{words.best(grouped(best.score), table.top.helps[best.help])}</p>}
      {weather !== null && (
        <p class="form-hint">{words.weather(`${table.top.networks[weather.name]} ${weather.strength}`)}</p>
      )}
      <p class="tag">{LEVELS[level].sections.map((one) => `§${one}`).join(' ')}</p>
    </>
  );
}

function Roles({ settings, journey, level, role, onRole }: LevelSheetProps) {
  const { shell, journey: texts } = settings.text.value;
  const { stars } = levelIn(journey.progress.value, level);
  return (
    <Choice
      name="role"
      legend={shell.lobby.role}
      value={role}
      onChange={onRole}
      options={ENDS.map((end) => ({
        value: end,
        name: shell.lobby.roles[end].name,
        what: stars[end] > 0 ? texts.map.stars(stars[end]) : texts.map.notYet,
      }))}
    />
  );
}
