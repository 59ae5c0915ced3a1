/** What the exploration takes for granted of the times of the levels. */
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { longestDelay } from '#shared/link/index.ts';
import { boardOf, CLOCKS, ENDS, goalsOf, rtoOf } from '#shared/match/index.ts';
import { boardFor } from './start.ts';

describe.each(LEVEL_IDS)('the times of %s', (id) => {
  test.each(CLOCKS)('on the %s clock', (clock) => {
    const level = levelOf(id);
    const { header } = boardFor(level);
    const board = boardOf({ ...header, setup: { ...header.setup, clock } }, level);
    const { oneWay, msl, rto, grace, maxResends } = board.timing;
    const think = clock === 'live' ? 5000 : 0;
    // An answer that nothing delays is there before the RTO runs out.
    expect(rto).toBeGreaterThanOrEqual(2 * oneWay + think);
    // A copy is gone after the MSL.
    expect(oneWay + longestDelay(board.timing)).toBeLessThanOrEqual(msl);
    // Whoever waits 2MSL is there when the FIN comes again; Murphy's bounds let that be its third transmission.
    const largest = rtoOf(board, 2);
    if (level.backOff) for (const end of ENDS) expect(goalsOf(level, end)).not.toContain('closed');
    else expect(2 * msl).toBeGreaterThan(largest + (grace ?? 0) + 2 * oneWay);
    // Giving up comes after more transmissions than Murphy can lose.
    expect(maxResends + 1).toBeGreaterThan(4);
  });
});
