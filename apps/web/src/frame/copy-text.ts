/** Puts words on the clipboard; `false` where the browser does not let the page. */
export async function copyText(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
