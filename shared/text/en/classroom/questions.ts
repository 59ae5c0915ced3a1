/** English: the questions of the check and of polls. */
import type { QuestionsText } from '../../parts/index.ts';
import { closing } from './questions/closing.ts';
import { numbers } from './questions/numbers.ts';
import { opening } from './questions/opening.ts';
import { trouble } from './questions/trouble.ts';

export const questions: QuestionsText = { ...numbers, ...opening, ...closing, ...trouble };
