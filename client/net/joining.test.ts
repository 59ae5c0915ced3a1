/** Whoever joins and hears no answer asks again with the same half of the token, so that it is the same seat. */
import { expect, test } from 'vitest';
import { err, ok } from '#shared/base/index.ts';
import { drawProof, openJoining } from './index.ts';

/** As the tab keeps it, over reloads. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('what is drawn has 256 bits in 43 characters, and is another each time', () => {
  const all = Array.from({ length: 200 }, drawProof);
  for (const proof of all) expect(proof).toMatch(/^[\w-]{43}$/);
  expect(new Set(all).size).toBe(all.length);
});

test.each(['no-answer', 'storage', 'unavailable', 'too-fast'] as const)(
  'after %s it is the same for the same code',
  (error) => {
    const joining = openJoining(storage(), drawProof);
    const first = joining.proofFor('CDFHJK');
    joining.answered(err(error));
    expect(joining.proofFor('CDFHJK')).toBe(first);
  },
);

test('once there is an answer, or for another code, it is drawn anew', () => {
  const joining = openJoining(storage(), drawProof);
  const drawn = [joining.proofFor('CDFHJK')];
  joining.answered(ok(null));
  drawn.push(joining.proofFor('CDFHJK'));
  joining.answered(err('match-full'));
  drawn.push(joining.proofFor('CDFHJK'), joining.proofFor('XYWVTR'));
  expect(new Set(drawn).size).toBe(4);
});

test('a reload before the answer keeps it, another tab has its own', () => {
  const tab = storage();
  const first = openJoining(tab, drawProof).proofFor('CDFHJK');
  expect(openJoining(tab, drawProof).proofFor('CDFHJK')).toBe(first);
  expect(openJoining(storage(), drawProof).proofFor('CDFHJK')).not.toBe(first);
});

test.each(['nonsense', '{"code":1}', 'null'])('a tab that kept %s draws anew', (kept) => {
  const tab = { getItem: () => kept, setItem: () => {} };
  expect(openJoining(tab, drawProof).proofFor('CDFHJK')).toMatch(/^[\w-]{43}$/);
});

test('a tab that keeps nothing has it as long as the page', () => {
  const blocked = {
    getItem: () => null,
    setItem: () => {
      throw new Error('blocked');
    },
  };
  const joining = openJoining(blocked, drawProof);
  expect(joining.proofFor('CDFHJK')).toBe(joining.proofFor('CDFHJK'));
});
