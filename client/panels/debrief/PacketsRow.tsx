/** The match as a file for Wireshark: made in the page, as seen from one of three places. */
import { useState } from 'preact/hooks';
import { captureOf, VANTAGES, type Vantage } from '#shared/capture/index.ts';
import { fold, type Level } from '#shared/match/index.ts';
import { packetWords, type Text } from '#shared/text/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { wordsOf } from '../../present/index.ts';
import { savePackets } from './download.ts';

export interface PacketsRowProps {
  readonly told: Told;
  readonly level: Level;
  readonly text: Text;
}

export function PacketsRow({ told, level, text }: PacketsRowProps) {
  const words = text.packets.debrief;
  const [failed, setFailed] = useState(false);
  const save = (vantage: Vantage): void => {
    const folded = fold(told.record, level);
    setFailed(!folded.ok);
    if (!folded.ok) return;
    const options = { vantage, level: wordsOf(level, text).name, words: packetWords(text) };
    savePackets(captureOf(folded.value, options), `synfin-${level.id}-${vantage}`);
  };
  return (
    <div class="form-field">
      <p class="form-name" id="packets">
        {words.name}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would not stand as the rows above it do */}
      <div class="share-row share-packets" role="group" aria-labelledby="packets">
        {VANTAGES.map((vantage) => (
          <button key={vantage} class="button" type="button" onClick={() => save(vantage)}>
            {words.buttons[vantage]} <span aria-hidden="true">↓</span>
          </button>
        ))}
      </div>
      <p class="form-hint" role="status">
        {failed ? words.failed : words.hint}
      </p>
    </div>
  );
}
