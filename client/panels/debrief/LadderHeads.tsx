/** Over the rails, in sight however long the ladder is: whose they are, and how both ends and the network stood at the cursor. */
import type { End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type EndReadout, hueOfState, type Readout } from '../../present/index.ts';

export interface LadderHeadsProps {
  readonly left: End;
  readonly right: End;
  readonly rails: { readonly [end in End]: string };
  readonly readout: Readout | null;
  readonly text: Text;
}

export function LadderHeads({ left, right, rails, readout, text }: LadderHeadsProps) {
  const words = text.after.replay;
  return (
    <div class="ladder-heads">
      <Head name={rails[left]} end={readout?.ends[left] ?? null} />
      {readout && (
        <div class="ladder-between">
          <p class="ladder-time">{readout.seconds}</p>
          <p class="ladder-under-way">
            {text.joining.label(words.underWay)}
            {readout.underWay.join(' · ') || words.nothingUnderWay}
          </p>
        </div>
      )}
      <Head name={rails[right]} end={readout?.ends[right] ?? null} />
    </div>
  );
}

function Head({ name, end }: { readonly name: string; readonly end: EndReadout | null }) {
  return (
    <div class="ladder-head">
      <p class="ladder-name">{name}</p>
      {end && (
        <>
          <p class="ladder-state" data-kind={hueOfState(end.state)}>
            {end.state}
            {end.line !== null && <span class="ladder-line"> {end.line}</span>}
          </p>
          <dl class="ladder-numbers">
            {end.numbers.map((number) => (
              <div key={number.name}>
                <dt>{number.name}</dt>
                <dd>{number.value ?? '–'}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
