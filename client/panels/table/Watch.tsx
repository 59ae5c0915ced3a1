/** What is asked, the answers to choose from, and what is to be seen once one has been given. */
import type { Level, SeatView } from '#shared/match/index.ts';
import { passageOfSection } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { leftoversOf, type PredictionModel, predictionOf } from '../../present/index.ts';
import { Passage } from '../parts/Passage.tsx';
import type { Controller } from './controller.ts';

interface Props {
  readonly view: SeatView;
  readonly level: Level;
  readonly text: Text;
  readonly hand: Controller;
}

export function Watch({ view, level, text, hand }: Props) {
  const model = predictionOf(view, level, text);
  if (model === null) return null;
  const words = text.predictions;
  return (
    <section class={model.question === null ? 'watch' : 'watch asks'} aria-label={words.title}>
      <p class="watch-progress">{words.progress(model.made, model.of)}</p>
      {model.question === null ? (
        <p class="watch-seen" role="status">
          <strong>{text.joining.label(words.watch)}</strong>
          {model.seen}
        </p>
      ) : (
        <Question model={model} question={model.question} text={text} hand={hand} />
      )}
      {level.watched ? <Ledger view={view} level={level} text={text} /> : null}
    </section>
  );
}

interface QuestionProps {
  readonly model: PredictionModel;
  readonly question: NonNullable<PredictionModel['question']>;
  readonly text: Text;
  readonly hand: Controller;
}

function Question({ model: { wrong }, question, text, hand }: QuestionProps) {
  const rests = hand.resting.value;
  return (
    <>
      <p class="watch-ask" id="watch-ask">
        {question.ask}
      </p>
      {wrong === null ? null : (
        <div class="watch-wrong" role="status">
          <p class="watch-why">{wrong.title}</p>
          <p>{wrong.body}</p>
          <Passage section={wrong.section} passage={passageOfSection(wrong.section)} text={text} />
        </div>
      )}
      <fieldset class="watch-options" aria-labelledby="watch-ask">
        <legend class="unseen">{text.predictions.predict}</legend>
        {question.options.map(({ id, words, isWrong }, place) => (
          <button
            key={id}
            type="button"
            class={isWrong ? 'watch-option wrong' : 'watch-option'}
            aria-disabled={rests}
            onClick={() => hand.predict(place)}
          >
            <kbd>{place + 1}</kbd>
            <span>{words}</span>
            {isWrong ? <span class="watch-cross">✗ {text.naming.wrong}</span> : null}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** What each way of opening has left behind, as far as it has been seen. */
function Ledger({ view, level, text }: Omit<Props, 'hand'>) {
  const { ledger } = text.predictions;
  const left = leftoversOf(view, level);
  const rows = [
    ['tcbs', ledger.tcbs],
    ['wasted', ledger.wasted],
    ['stale', ledger.stale],
  ] as const;
  return (
    <table class="ledger">
      <caption>{ledger.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{ledger.ways.two}</th>
          <th scope="col">{ledger.ways.three}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, name]) => (
          <tr key={what}>
            <th scope="row">{name}</th>
            {(['two', 'three'] as const).map((way) => (
              <td key={way} data-much={(left[way]?.[what] ?? 0) > 0}>
                {left[way]?.[what] ?? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span class="unseen">{ledger.unknown}</span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
