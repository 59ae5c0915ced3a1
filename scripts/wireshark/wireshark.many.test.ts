/**
 * Matches as packets, before Wireshark itself: nothing malformed, each checksum good, and its marks are what the game says of the same
 * packets, or it is known why not. `npx vitest run scripts/wireshark` prints the table. Without tshark it is skipped, and npm test says so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { VANTAGES } from '#shared/capture/index.ts';
import { root } from '../run.ts';
import { findTshark } from '../tshark.ts';
import { compared, misread, tableOf, unexplained } from './agreement.ts';
import { CLAIMS } from './claims.ts';
import { EXPLANATIONS, TRIED } from './differences.ts';
import { fileOf, played } from './matches.ts';
import { readBy, versionOf } from './read.ts';

const tshark = findTshark();
const version = tshark === undefined ? '' : versionOf(tshark);

describe.skipIf(tshark === undefined)('208 matches as packets, in tshark', () => {
  let packets: ReturnType<typeof compared>;

  beforeAll(() => {
    const matches = played();
    expect(matches).toHaveLength(208);
    packets = VANTAGES.flatMap((vantage) =>
      compared(matches, vantage, readBy(tshark as string, fileOf(matches, vantage))),
    );
    console.log(
      `${packets.length} packets of ${matches.length} matches at three vantages, tshark ${version}:\n\n${tableOf(packets)}`,
    );
    // It takes seconds; this only ends one that hangs.
  }, 180_000);

  test('have no malformed packet and no bad checksum', () => {
    expect(packets.filter(({ read }) => !read.isWhole).map(({ named }) => named)).toEqual([]);
  });

  test('have the marks that the game would give them, and each difference has its reason', () => {
    expect(unexplained(packets)).toEqual([]);
  });

  // Of other versions it is not known which reasons they need.
  test.skipIf(!TRIED.some((one) => one === version))('need each of the reasons', () => {
    const met = new Set(packets.flatMap(({ differences }) => differences.map(({ why }) => why)));
    const needed = EXPLANATIONS.filter(({ only = version }) => only === version).map(({ why }) => why);
    expect(needed.filter((why) => !met.has(why))).toEqual([]);
  });

  test('have all of the marks that there are, but of the fast retransmission, which the game does not know', () => {
    const agreed = CLAIMS.filter((claim) =>
      packets.some(({ told, read }) => told.says.has(claim) && read.marks.has(claim)),
    );
    expect(CLAIMS.filter((claim) => !agreed.includes(claim))).toEqual(['fast retransmission']);
  });

  test('are the same connections there, and as complete as they were', () => {
    expect(misread(packets)).toEqual([]);
  });
});

test('docs/captures.md says all that is compared, and each reason for a difference', () => {
  const page = readFileSync(join(root, 'docs', 'captures.md'), 'utf8');
  for (const said of [...CLAIMS, ...EXPLANATIONS.map(({ why }) => why)]) expect(page).toContain(`| ${said} |`);
});
