/** Why a student of a class may not be called what they would like. */
import { cleanName } from './names.ts';
import { isReserved } from './reserved.ts';
import { isRude } from './rude.ts';

/** Empty: no letter, digit or picture is in it. Reserved: it pretends to be who teaches, a bot, the network. */
export type NameProblem = 'empty' | 'rude' | 'reserved';

export function nameProblem(given: string): NameProblem | null {
  const name = cleanName(given);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name.normalize('NFKC'))) return 'empty';
  if (isRude(name)) return 'rude';
  return isReserved(name) ? 'reserved' : null;
}
