/** A level for a room without devices: rules, a sheet for each end, the network’s table, cards to cut out, and the answers, on A4. */
import { useState } from 'preact/hooks';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS } from '#shared/match/index.ts';
import { PRINT_PARTS, type PrintPart } from '#shared/text/index.ts';
import { hasBacklog, hasProbes, hasWindows } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { addressOf } from '../app/route.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { Cards } from './Cards.tsx';
import { DiagramSheet } from './DiagramSheet.tsx';
import { EndSheet } from './EndSheet.tsx';
import { NetworkSheet } from './NetworkSheet.tsx';
import type { SheetProps } from './sheet.ts';
import { type Mood, Wishes } from './Wishes.tsx';
import './print.css';

/** Of the dice that are chosen on the page: in the middle. */
const STRENGTH = 3;

export function PrintPage({ settings, route }: PageProps) {
  const text = settings.text.value;
  const [parts, choose] = useState<readonly PrintPart[]>(PRINT_PARTS);
  const [mood, setMood] = useState<Mood>('lossy');
  if (route.page !== 'print') return null;
  const { print: words, levels } = text;
  const id: LevelId = route.level;
  const sheet: SheetProps = { id, level: levelOf(id), text };
  return (
    <main class="print-page">
      <div class="print-acts">
        <p>
          <strong>
            {levels[id].name} · {words.title}
          </strong>
          <br />
          {words.how}
        </p>
        <button class="button" data-look="go" type="button" disabled={parts.length === 0} onClick={() => print()}>
          {words.print}
        </button>
        <a class="button" href={addressOf({ page: 'map', level: id })}>
          {words.back}
        </a>
        <Wishes level={sheet.level} text={text} parts={parts} onParts={choose} mood={mood} onMood={setMood} />
      </div>
      {parts.includes('rules') && <Rules {...sheet} />}
      {parts.includes('ends') && ENDS.map((end) => <EndSheet key={end} {...sheet} end={end} />)}
      {parts.includes('diagram') && <DiagramSheet text={text} />}
      {parts.includes('network') && <NetworkSheet {...sheet} mood={{ name: mood, strength: STRENGTH }} />}
      {parts.includes('cards') && <Cards {...sheet} />}
      {parts.includes('answers') && <AnswerSheet {...sheet} />}
    </main>
  );
}

function Rules({ id, level, text }: SheetProps) {
  const { print: words, levels, table, shell } = text;
  const goals = [...new Set([...level.goals, ...ENDS.flatMap((end) => level.ends[end].goals ?? [])])];
  return (
    <section class="paper print-sheet" aria-labelledby="print-rules">
      <p class="label">{shell.lobby.levelNumber(level.number)}</p>
      <h1>{levels[id].name}</h1>
      <p class="print-what">{levels[id].teaches}</p>
      <h2 id="print-rules">{words.rules}</h2>
      <ol class="print-list">
        {words.rule.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p class="print-won">{words.won(goals.map((goal) => table.top.goal[goal]))}</p>
      <Moves level={level} text={text} />
      <p class="tag">RFC 9293 {level.sections.map((one) => `§${one}`).join(' ')}</p>
    </section>
  );
}

/** What the level asks for and no card of the hand is. */
function Moves({ level, text: { print: words } }: Pick<SheetProps, 'level' | 'text'>) {
  const moves = [
    hasProbes(level) ? words.move.probe : null,
    hasWindows(level) ? words.move.window : null,
    hasBacklog(level) ? words.move.cookie : null,
    level.watched ? words.move.predict : null,
  ].filter((move) => move !== null);
  if (moves.length === 0) return null;
  return (
    <>
      <h3>{words.moves}</h3>
      <ul class="print-list">
        {moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ul>
    </>
  );
}
