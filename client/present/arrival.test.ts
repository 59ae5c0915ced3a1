import { expect, it } from 'vitest';
import type { LevelId } from '#shared/levels/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { arrivalOf } from './arrival.ts';
import { played } from './played.testing.ts';

/** The grey cards that both seats of a match saw, as they were told. */
function grey(level: LevelId): readonly string[] {
  const { views } = played(level, 'grey');
  return views.slice(-2).flatMap(({ connections }) =>
    connections.flatMap(({ seen }) =>
      seen.flatMap(({ id }) => {
        const arrival = arrivalOf(seen, id);
        return arrival === null ? [] : [TEXTS.en.coach.arrival(arrival)];
      }),
    ),
  );
}

it('a grey card tells what the ACK of a FIN changed, at either end', () => {
  const told = grey('goodbye-properly');
  expect(told).toContain('Your FIN is acknowledged: FIN-WAIT-2. The peer’s FIN is still to come.');
  expect(told).toContain('Your FIN is acknowledged: CLOSED. Nothing is left to say.');
});

it('a grey card tells that the handshake is complete', () => {
  expect(grey('say-it-again')).toContain('Your SYN is acknowledged: ESTABLISHED. Both directions are open.');
});

it('what was sent, waits or was answered is no grey card', () => {
  const { views } = played('first-contact', 'grey');
  for (const { connections } of views)
    for (const { seen } of connections)
      for (const { id, way, became } of seen)
        expect(arrivalOf(seen, id) === null).toBe(way === 'sent' || became === 'queued' || became === 'answered');
});
