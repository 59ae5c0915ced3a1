/** What a record folds to, as 32 digits: the same in Node and in every browser, or one of them plays another game. */
import { derive, secret } from '#shared/base/index.ts';
import type { Folded } from './fold.ts';

const NAME = secret('00000000000000000000000000000000');

/** Hashes the match and its story; the order of keys is the fold's own and part of what is compared. */
export const fingerprint = ({ match, story }: Folded): string => derive(NAME, JSON.stringify({ match, story }));
