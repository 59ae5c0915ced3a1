/** What is said of a seat that cannot be taken again. */
import type { ShellText } from '#shared/text/index.ts';
import type { Lost } from '../../net/index.ts';

export const lostWords = ({ line, errors }: ShellText, why: Lost) => (why === 'unknown-seat' ? line.lost : errors[why]);
