/** A passage of the RFC as a block quote, the words that decide in bold. */
import { PASSAGES, type PassageName } from '#shared/tcp/index.ts';

export function quoted(passage: PassageName | null): string {
  const { quote, decides } = passage === null ? { quote: null, decides: '' } : PASSAGES[passage];
  if (quote === null) return '';
  const marked = quote.replace(decides, () => `**${decides}**`);
  return `\n> ${marked.replaceAll('<', '\\<')}\n`;
}
