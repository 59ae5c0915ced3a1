/** Where a level of one's own begins: from nothing, or from one of the game's own, with its words in the language of the page. */
import type { CustomLevel } from '#shared/custom/index.ts';
import { CUSTOM_ID, type LevelId, levelOf } from '#shared/levels/index.ts';
import type { Level } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';

const own = (level: Level, words: CustomLevel['words']): CustomLevel => ({
  ...level,
  id: CUSTOM_ID,
  number: 0,
  next: null,
  words,
});

/** A level of ours, to be changed. */
export const mineOf = (id: LevelId, text: Text): CustomLevel => own(levelOf(id), text.levels[id]);

/** The smallest one that can be won: a connection is opened over a calm network. */
export function blankLevel({ editor }: Text): CustomLevel {
  const end = { prelude: [], iss: null, rcvWnd: 65535 };
  const opens = { call: 'OPEN', when: { on: 'start' }, after: 0 } as const;
  return own(
    {
      id: CUSTOM_ID,
      number: 0,
      ends: {
        client: { ...end, script: [{ ...opens, how: 'active' }] },
        server: { ...end, script: [{ ...opens, how: 'passive' }] },
      },
      networkScript: null,
      network: { name: 'calm', strength: 1 },
      goals: ['open'],
      teaches: 'ack',
      sections: ['3.5'],
      mss: 100,
      backOff: false,
      limit: 600_000,
      next: null,
    },
    {
      name: editor.blank.name,
      teaches: '',
      opening: { client: editor.blank.client, server: editor.blank.server },
      mistake: '',
      takeHome: '',
      application: { client: [], server: [] },
    },
  );
}
