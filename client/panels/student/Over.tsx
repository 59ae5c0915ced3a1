/** The class is over: the own line, and what is worth practising at home. */
import { toPractise } from '../../present/index.ts';
import { addressOf } from '../app/route.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { ClassBar } from './ClassBar.tsx';
import { Poll } from './Poll.tsx';
import type { StudentProps } from './props.ts';
import { Standing } from './Standing.tsx';

/** More is no help. */
const MOST = 3;

export function Over(props: StudentProps) {
  const { settings, view } = props;
  const words = settings.text.value.classroom.student.over;
  return (
    <>
      <ClassBar {...props} />
      <main class="student">
        {view.poll && <Poll {...props} poll={view.poll} />}
        <section class="student-over">
          <Murphy class="student-murphy" mood="surprised" />
          <div>
            <p class="label">{words.title}</p>
            <h1 class="student-title">{words.thanks(view.name)}</h1>
          </div>
        </section>
        <Standing {...props} />
        <Home {...props} />
      </main>
    </>
  );
}

/** From what this browser keeps of the matches that were played here. */
function Home({ settings, journey, played }: StudentProps) {
  const text = settings.text.value;
  const words = text.classroom.student.over;
  const codes = journey.kept.value.last.filter(({ match }) => played.has(match)).flatMap((one) => one.codes);
  const practise = toPractise(codes, MOST);
  return (
    <section class="paper student-sheet" aria-labelledby="at-home">
      <h2 class="student-question" id="at-home">
        {words.practise}
      </h2>
      {practise.length === 0 && <p>{words.nothing}</p>}
      <ul class="student-practise">
        {practise.map(({ belief, level }) => (
          <li key={belief}>
            <p>{text.takeaways[belief]}</p>
            <a class="button" href={addressOf({ page: 'map', level })}>
              {words.play(text.levels[level].name)}
            </a>
          </li>
        ))}
      </ul>
      <a class="button" data-look="quiet" href={addressOf({ page: 'map', level: null })}>
        {words.map}
      </a>
    </section>
  );
}
