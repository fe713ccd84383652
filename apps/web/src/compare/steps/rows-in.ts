/** The row, or old place, of a key in a list of rows. */
export function rowOfKey(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}

/** The row that an address names by its paragraph. */
export function rowOfAnchor(list: HTMLElement | null, anchor: string): HTMLElement | null {
  if (anchor === '') return null;
  return list?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`) ?? null;
}

/** Brings a row into the middle of the window, or its beginning to the top where it is too tall for that. */
export function bringIntoView(row: HTMLElement): void {
  const isTall = row.offsetHeight > window.innerHeight * TALL;
  row.scrollIntoView({ block: isTall ? 'start' : 'center' });
}

/** Brings a row into view and gives it the keyboard; the old place of one that moved gives it to the way there. */
export function showRow(row: HTMLElement | null): void {
  if (row === null) return;
  const held = row.hasAttribute('tabindex') ? row : row.querySelector('button');
  held?.focus({ preventScroll: true });
  bringIntoView(row);
}

/** A row that takes up more of the window than this is read from its beginning. */
const TALL = 0.7;
