import { expect, test } from 'vitest';
import { baseOf } from './base.ts';

test.each([
  ['/', '/'],
  ['/j/ABC234', '/'],
  ['/d/V1St.0aB/', '/'],
  ['/synfin/', '/synfin/'],
  ['/synfin/j/ABC234', '/synfin/'],
  ['/synfin/j/ABC234/', '/synfin/'],
  ['/net/games/d/V1St.0aB', '/net/games/'],
  ['/synfin/index.html', '/synfin/'],
  ['/raj/j/ABC234', '/raj/'],
  ['/d/', '/d/'],
])('the game of %s lies under %s', (pathname, base) => expect(baseOf(pathname)).toBe(base));
