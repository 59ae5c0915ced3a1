/** What every backend promises of its end, and of who opens it next. */
import { expect, test } from 'vitest';
import type { Opened } from './opened.ts';

export function closingContract(at: Opened): void {
  test('close finishes what was called before it', async () => {
    const appends = Array.from({ length: 20 }, (_, i) => at.store.log.append('a', i, [i]));
    await at.store.close();
    expect(await Promise.all(appends)).toEqual(appends.map(() => 'ok'));
    const again = await at.another();
    expect(await again.log.read('a', 0)).toEqual(appends.map((_, i) => i));
  });

  test('after close every call is refused with a code, and closing again is no error', async () => {
    await at.store.close();
    await at.store.close();
    await expect(at.store.log.append('a', 0, [1])).rejects.toMatchObject({ code: 'closed' });
    await expect(at.store.log.read('a', 0)).rejects.toMatchObject({ code: 'closed' });
    await expect(at.store.directory.running()).rejects.toMatchObject({ code: 'closed' });
  });

  test('what was kept is found by whoever opens it next, and goes on where it stopped', async () => {
    await at.store.directory.create({ id: 'm1', code: 'K7QXPA', header: [1], seats: [], now: 1, until: 1 });
    await at.store.log.append('m1', 0, ['before']);
    await at.store.close();
    const { log, directory } = await at.another();
    expect(await directory.running()).toEqual(['m1']);
    expect(await log.append('m1', 0, ['again'])).toBe('conflict');
    expect(await log.append('m1', 1, ['after'])).toBe('ok');
    expect(await log.read('m1', 0)).toEqual(['before', 'after']);
  });
}
