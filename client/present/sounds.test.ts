/** Sounds tell what a seat itself can know, once each. */
import { expect, test } from 'vitest';
import { played } from './played.testing.ts';
import { soundsBetween } from './sounds.ts';

test('an opening sounds of what left, what came, and that it is open', () => {
  const views = played('first-contact', 'sounds').views.filter((view) => view.seat === 'client');
  const heard = views.slice(1).flatMap((view, i) => soundsBetween(views[i] as typeof view, view));
  expect(heard).toEqual(['send', 'arrive', 'send', 'established', 'send', 'arrive', 'send']);
});
