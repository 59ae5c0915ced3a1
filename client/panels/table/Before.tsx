/** Before the first card: who is there, who is ready, and the code by which a friend joins. */
import type { Text } from '#shared/text/index.ts';
import type { Before as Model } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly model: Model;
  readonly text: Text;
  readonly hand: Controller;
}

export function Before({ model, text, hand }: Props) {
  const words = text.table.wait;
  return (
    <section class="before" aria-label={words.title}>
      <p class="before-opening">{model.button === 'listen' ? words.listenHint : words.readyHint}</p>
      {model.partnerReady === null && model.code !== null ? (
        <p class="before-code">
          <span>{words.nobodyYet}</span>
          <strong class="code">{model.code}</strong>
        </p>
      ) : null}
      <ul class="before-seats">
        <Seat lit={model.youReady} words={model.youReady ? words.youReady : words.youNotReady} />
        {model.partnerReady === null ? null : (
          <Seat
            lit={model.partnerReady}
            words={model.partnerReady ? words.partnerReady(model.partner) : words.partnerNotReady(model.partner)}
          />
        )}
        {model.network === null ? null : <Seat lit={model.network.ready} words={model.network.words} />}
      </ul>
      {model.youReady ? null : (
        <button type="button" class="ready" onClick={hand.ready}>
          {model.button === 'listen' ? words.listenReady : words.ready}
        </button>
      )}
    </section>
  );
}

function Seat({ lit, words }: { readonly lit: boolean; readonly words: string }) {
  return (
    <li class={lit ? 'goal lit' : 'goal'}>
      {lit ? <Icon name="check" /> : <span class="dot" aria-hidden="true" />}
      {words}
    </li>
  );
}
