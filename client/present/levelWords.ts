/** The words of a level, whosoever it is: ours stand in the texts under its id, a teacher's brings its own. */
import { isLevelId, levelOfMatch } from '#shared/levels/index.ts';
import type { Level, LevelWords } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';

const NO_WORDS: LevelWords = {
  name: '',
  teaches: '',
  opening: { client: '', server: '' },
  mistake: '',
  takeHome: '',
  application: { client: [], server: [] },
};

export const wordsOf = ({ id, words }: Pick<Level, 'id' | 'words'>, text: Text): LevelWords =>
  words ?? (isLevelId(id) ? text.levels[id] : NO_WORDS);

/** The texts with the words of this level among them, for who only knows its id. */
export const textWith = ({ id, words }: Pick<Level, 'id' | 'words'>, text: Text): Text =>
  words ? { ...text, levels: { ...text.levels, [id]: words } } : text;

/** By the id that a setup has; null where no words are known. */
export const wordsUnder = (id: string, text: Text): LevelWords | null =>
  Object.hasOwn(text.levels, id) ? text.levels[id as keyof Text['levels']] : null;

/** Its place on the map, or that it has none. */
export const placeOf = ({ number, words }: Pick<Level, 'number' | 'words'>, text: Text): string =>
  words ? text.editor.own : text.shell.lobby.levelNumber(number);

/** The level that is played in a room. */
export const levelOfRoom = ({ setup, level }: Pick<Room, 'setup' | 'level'>): Level | null =>
  levelOfMatch(level ? { setup, level } : { setup });
