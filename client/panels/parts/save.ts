/** Hands a text to the browser as a file to be saved. */

/** Part of a file's name, as every file system takes it; empty if nothing is left. */
export const inFileName = (text: string): string => text.replace(/[\\/:*?"<>|.\s]+/g, '-').replace(/^-+|-+$/g, '');

export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
