/** 'Find the first illegal segment': a conversation of two others, to be read line by line until one is wrong. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { secretFromText } from '#shared/base/index.ts';
import { type Drill as Conversation, drillOf } from '#shared/drill/index.ts';
import { kindOf, passageOf } from '#shared/tcp/index.ts';
import { reasonOf, titleOf, triedOf } from '../../present/index.ts';
import { Passage } from '../parts/Passage.tsx';
import { ClassBar } from './ClassBar.tsx';
import { DrillLine } from './DrillLine.tsx';
import type { StudentProps } from './props.ts';
import './drill.css';

interface DrillProps extends StudentProps {
  readonly onBack: () => void;
}

export function Drill(props: DrillProps) {
  const { settings, view, onBack } = props;
  const text = settings.text.value;
  const words = text.classroom.drill;
  const [n, setN] = useState(0);
  const [tries, setTries] = useState(0);
  const level = view.round?.plan.level ?? null;
  // Each student has conversations of their own, so that a neighbour's finger tells nothing.
  const drill = useMemo(
    () => drillOf(secretFromText(`${view.code} ${view.id}`), n, level),
    [view.code, view.id, n, level],
  );
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [n]);
  return (
    <>
      <ClassBar {...props} />
      <main class="student drill">
        <header class="drill-head">
          <button class="button" data-look="quiet" type="button" onClick={onBack}>
            <span aria-hidden="true">←</span> {text.classroom.student.finished.back}
          </button>
          {tries > 0 && <span class="tag">{words.score(n, tries)}</span>}
        </header>
        <h1 class="student-title" ref={top} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.ask}</p>
        <p class="label">{text.levels[drill.level].name}</p>
        <One key={n} {...props} drill={drill} onTry={() => setTries(tries + 1)} onNext={() => setN(n + 1)} />
      </main>
    </>
  );
}

interface OneProps extends StudentProps {
  readonly drill: Conversation;
  readonly onTry: () => void;
  readonly onNext: () => void;
}

function One(props: OneProps) {
  const { settings, drill, onTry } = props;
  const text = settings.text.value;
  const words = text.classroom.drill;
  const [tapped, setTapped] = useState<readonly number[]>([]);
  const last = tapped.at(-1);
  const found = last === drill.wrong;
  const tap = (at: number) => {
    if (found || tapped.includes(at)) return;
    onTry();
    setTapped([...tapped, at]);
  };
  return (
    <>
      <div class="drill-ends" aria-hidden="true">
        <span>{text.table.own.ends.client}</span>
        <span>{text.table.own.ends.server}</span>
      </div>
      <ol class="drill-lines">
        {drill.lines.map((line, at) => (
          <DrillLine
            key={`${at}`}
            line={line}
            number={at + 1}
            came={!tapped.includes(at) ? null : at === drill.wrong ? 'wrong' : at < drill.wrong ? 'legal' : 'later'}
            isOver={found}
            text={text}
            onTap={() => tap(at)}
          >
            {at === last && found && <Why {...props} />}
          </DrillLine>
        ))}
      </ol>
      <p class="hidden" role="status">
        {last !== undefined && (found ? words.found : last < drill.wrong ? words.legal : words.later)}
      </p>
    </>
  );
}

/** What the rules say of it, in the very words that a player is told in a match. */
function Why({ settings, drill, onNext }: OneProps) {
  const text = settings.text.value;
  const words = text.classroom.drill;
  const { verdict, right } = drill;
  const { title, body } = reasonOf(verdict, text);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: false }), []);
  const sent = triedOf({ move: 'act', peer: '', action: { do: 'send', segment: right } });
  return (
    <div class="drill-why">
      <p>
        <strong class="drill-found">{text.joining.lead(words.found)}</strong>
        <strong>{text.joining.lead(title)}</strong>
        {body}
      </p>
      <p data-kind={kindOf(right)} title={titleOf(right)}>
        {words.sent(sent)}
      </p>
      <div class="drill-foot">
        <Passage section={verdict.section} passage={passageOf(verdict)} text={text} />
        <button class="button" data-look="go" type="button" ref={next} onClick={onNext}>
          {words.next}
        </button>
      </div>
    </div>
  );
}
