import { expect, test } from 'vitest';
import { CLEAN, ROUGH } from './drawn.testing.ts';
import { openJourney } from './journey.ts';

/** A browser with its storage; each `open` is a tab. */
function browser(first: Readonly<Record<string, string>> = {}) {
  const stored = new Map(Object.entries(first));
  const jobs: (() => void)[] = [];
  let isFull = false;
  const open = () =>
    openJourney({
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => {
          if (isFull) throw new Error('full');
          stored.set(key, value);
        },
        removeItem: (key) => void stored.delete(key),
      },
      listen: (_key, job) => void jobs.push(job),
    });
  const tellTabs = () => {
    for (const job of jobs) job();
  };
  const fill = () => {
    isFull = true;
  };
  return { stored, open, tellTabs, fill };
}

test('a finished match is there after a reload', () => {
  const { open } = browser();
  open().add(CLEAN);
  expect(open().kept.value.last).toEqual([CLEAN]);
});

test('two tabs add to one journey', () => {
  const { open, tellTabs } = browser();
  const [one, other] = [open(), open()];
  one.add(CLEAN);
  other.add(ROUGH);
  tellTabs();
  expect(one.kept.value.last).toEqual([CLEAN, ROUGH]);
  expect(other.kept.value.last).toEqual([CLEAN, ROUGH]);
});

test('what cannot be read is put aside, told, and not overwritten until it is let go', () => {
  const { open, stored } = browser({ 'synfin.journey': '{"format":"synfin-journey","version":1,"last":7}' });
  const journey = open();
  expect(journey.aside.value).toEqual({ why: 'damaged', text: '{"format":"synfin-journey","version":1,"last":7}' });
  journey.add(CLEAN);
  expect(open().aside.value?.text).toContain('"last":7');
  expect(open().kept.value.last).toEqual([CLEAN]);
  open().letGo();
  expect(open().aside.value).toBeNull();
  expect([...stored.keys()]).toEqual(['synfin.journey']);
});

test('a match that could not be read again is not kept', () => {
  const { open } = browser();
  open().add(CLEAN);
  open().add({ ...ROUGH, level: 'a level of somebody’s own' });
  expect(open().aside.value).toBeNull();
  expect(open().kept.value.last).toEqual([CLEAN]);
});

test('a browser that keeps nothing says so, and the page goes on', () => {
  const { open, fill } = browser();
  const journey = open();
  expect(journey.safe.value).toBe(true);
  fill();
  journey.add(CLEAN);
  journey.add(ROUGH);
  expect(journey.safe.value).toBe(false);
  expect(journey.kept.value.last).toEqual([CLEAN, ROUGH]);
});

test('a journey goes by file from one browser to the other', () => {
  const [here, there] = [browser().open(), browser().open()];
  here.add(CLEAN);
  here.want('expert');
  there.add(ROUGH);
  expect(there.bring(here.text())).toEqual({ ok: true, value: { added: 1 } });
  expect(there.bring(here.text())).toEqual({ ok: true, value: { added: 0 } });
  expect(there.kept.value).toMatchObject({ last: [ROUGH, CLEAN], wants: 'expert' });
  expect(there.bring('a photograph')).toEqual({ ok: false, error: 'not-ours' });
});
