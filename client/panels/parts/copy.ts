/** Copies a text; false if only the hand can. */

/** The clipboard API is missing on plain http; the old way works there as long as the text is selected in `field`. */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return document.execCommand('copy');
  }
}
