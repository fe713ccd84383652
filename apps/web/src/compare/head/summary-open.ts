const KEPT_AS = 'penholder.compare.summary';

/** Below this width the summary stands folded at first, so that the text is on the first screen. */
const NARROW = '(width < 44rem)';

/** Whether the summary in words stands open: as it was left, else where there is room for it. */
export function isSummaryOpen(): boolean {
  const kept = keptState();
  return kept === null ? !window.matchMedia(NARROW).matches : kept === 'open';
}

/** Remembers on this machine how the summary was left; a browser that keeps nothing still folds it on this page. */
export function keepSummaryOpen(isOpen: boolean): void {
  if (isOpen === isSummaryOpen()) return;
  try {
    window.localStorage.setItem(KEPT_AS, isOpen ? 'open' : 'folded');
  } catch (refused) {
    console.info('The browser does not keep how the summary was left:', refused);
  }
}

function keptState(): string | null {
  try {
    return window.localStorage.getItem(KEPT_AS);
  } catch (refused) {
    console.info('The browser does not give back how the summary was left:', refused);
    return null;
  }
}
