/** A list of single words, as one types it: with spaces or line breaks between them. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
