/** Both endings side by side: what really happened, and what would have come of another move at one moment. */
import { useMemo } from 'preact/hooks';
import type { Moment } from '#shared/match/index.ts';
import { whatIf } from '#shared/referee/index.ts';
import type { Action } from '#shared/tcp/index.ts';
import { besideOf, cameOf, endsOf, ladderOf, resultOf, triedOf } from '../../present/index.ts';
import { type AfterProps, isShared } from './after.ts';
import { Endings } from './Endings.tsx';
import { Head } from './Head.tsx';
import { TwinLadders } from './TwinLadders.tsx';

export interface ComparedProps extends AfterProps {
  readonly moment: Moment;
  readonly action: Action;
}

export function Compared(props: ComparedProps) {
  const { settings, told, level, moments, names, moment, action } = props;
  const text = settings.text.value;
  const words = text.whatIf;
  const { setup, duration } = told.debrief;
  const branch = useMemo(() => whatIf(moments, moment, action), [moments, moment, action]);
  const beside = useMemo(() => {
    const real = ladderOf({ story: moments.story, setup, duration });
    const other = ladderOf({ story: branch.story, setup, duration: branch.match.at });
    return { ...besideOf(real, other, moment.match.at), ladder: other };
  }, [moments, branch, moment]);
  const came = cameOf(branch, moment, names.plain);
  const ends = endsOf(branch, told.debrief, level, moment.seat, names.plain);
  const what = triedOf({ ...moment.move, action });
  return (
    <main class="after">
      <div class="after-top">
        <Head
          {...props}
          title={words.compared.title(what, names.plain[moment.seat], text.shell.debrief.seconds(moment.match.at))}
        >
          <p class="after-came">
            {came && <strong>{words.came[came.word](came.facts)}</strong>} {words.ends[ends.word](ends.facts)}
          </p>
        </Head>
        <Endings debrief={told.debrief} moments={moments} result={resultOf(branch)} names={names} text={text} />
      </div>
      <TwinLadders
        beside={beside}
        other={beside.ladder}
        left={moment.seat}
        isShared={isShared(told.record)}
        names={names}
        text={text}
      />
    </main>
  );
}
