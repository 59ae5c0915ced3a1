import { expect, it } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { judgePrediction, type SeatView } from '#shared/match/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { announcements } from './announce.ts';
import { played } from './played.testing.ts';
import { leftoversOf, predictionOf, predictMove } from './predictions.ts';

const level = levelOf('why-not-two');
const { en } = TEXTS;
const { views } = played('why-not-two', 'watched');
const asked = (id: string): SeatView => {
  const found = views.find((view) => view.seat === 'server' && view.predictions?.open?.id === id);
  if (found === undefined) throw new Error('it is asked');
  return found;
};

it('a question is asked with its answers in the order of the level, in each language', () => {
  for (const tag of LANGUAGES) {
    const model = predictionOf(asked('old-syn'), level, TEXTS[tag]);
    expect(model?.question?.ask).toBe(TEXTS[tag].predictions.questions['old-syn'].ask);
    expect(model?.question?.options.map(({ id }) => id)).toEqual(['sees-it-is-old', 'opens', 'asks-back']);
    expect([model?.made, model?.of, model?.wrong]).toEqual([0, 5, null]);
  }
});

it('an answer is chosen by its place', () => {
  expect(predictMove(asked('old-syn'), 1)).toEqual({ move: 'predict', question: 'old-syn', option: 'opens' });
  expect(predictMove(asked('old-syn'), 3)).toBeNull();
  expect(predictMove({ ...asked('old-syn'), predictions: null }, 0)).toBeNull();
});

it('a wrong answer is marked and refuted with its own reason until the right one is given', () => {
  const view = asked('third-message');
  const move = { move: 'predict', question: 'third-message', option: 'politeness' } as const;
  const verdict = judgePrediction(view.predictions?.open ?? null, move);
  const after: SeatView = { ...view, lastClaim: { claim: 'predict', n: view.n + 1, move, verdict, hand: 'own' } };
  const model = predictionOf(after, level, en);
  expect(model?.question?.options.filter(({ isWrong }) => isWrong).map(({ id }) => id)).toEqual(['politeness']);
  const { wrong } = en.predictions.questions['third-message'];
  expect(model?.wrong).toMatchObject({ ...wrong.politeness, section: '3.5' });
  expect(announcements(view, after, en).join()).toContain(wrong.politeness.title);
});

it('while nothing is asked it says what is to be seen', () => {
  const between = views.find(
    ({ seat, predictions }) => seat === 'client' && predictions?.open === null && predictions.made === 1,
  );
  if (between === undefined) throw new Error('the hosts go on');
  const model = predictionOf(between, level, en);
  expect([model?.question, model?.seen]).toEqual([null, en.predictions.questions['old-syn'].seen]);
});

it('what is left behind is counted for each way once it has been seen', () => {
  expect(leftoversOf(asked('old-syn'), level)).toEqual({ two: null, three: null });
  expect(leftoversOf(asked('third-message'), level)).toMatchObject({ two: { wasted: 100, stale: 100 }, three: null });
  const last = views.at(-1);
  if (last === undefined) throw new Error('it was played');
  expect(leftoversOf(last, level).three).toEqual({ way: 'three', tcbs: 0, wasted: 0, stale: 0 });
});

it('a question is heard when it is asked', () => {
  const at = views.findIndex((view) => view.seat === 'server' && view.predictions?.open?.id === 'old-syn');
  const before = views.slice(0, at).findLast(({ seat }) => seat === 'server');
  if (before === undefined) throw new Error('something came before');
  expect(announcements(before, asked('old-syn'), en).join()).toContain(en.predictions.questions['old-syn'].ask);
});
