/** Puts words on the clipboard; `false` where the browser does not let the page. */
export async function copyText(words: string): Promise<boolean> {
  // Over plain HTTP, as a server in a meeting room often is, a page has no clipboard of its own.
  if (!window.isSecureContext) return copyBySelection(words);
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => copyBySelection(words),
  );
}

/** The older way: words are selected out of sight and copied as if by hand. The keyboard goes back to where it was. */
function copyBySelection(words: string): boolean {
  const held = document.activeElement;
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = words;
  field.className = 'hidden-visually';
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  return isCopied;
}
