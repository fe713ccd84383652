/** A footnote that a paragraph calls. */
export interface CalledNote {
  readonly marker: string;
  readonly words: string;
}

/** What the page shows of a block, read off it: the same for live and frozen texts, whose DOM is the same. */
export interface BlockFacts {
  readonly id: string;
  readonly label: string;
  readonly words: number;
  /** The delegations whose carets stand in it. */
  readonly delegations: readonly string[];
  readonly notes: readonly CalledNote[];
}

/** The facts of a block; `null` where the page has none of that id. */
export function blockFacts(page: HTMLElement, id: string): BlockFacts | null {
  const block = page.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  if (block === null) return null;
  return {
    id,
    label: block.dataset['label'] ?? '',
    words: wordsIn(block),
    delegations: [...block.querySelectorAll('.caret-name')].map(({ textContent }) => textContent),
    notes: notesCalledIn(block, page),
  };
}

function wordsIn(block: HTMLElement): number {
  return wordsOf(block).split(/\s+/u).filter(Boolean).length;
}

/** The words of an element without the names at others' carets. */
function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const caret of copy.querySelectorAll('.caret, .ProseMirror-trailingBreak')) caret.remove();
  return copy.textContent;
}

function notesCalledIn(block: HTMLElement, page: HTMLElement): CalledNote[] {
  const markers = [...block.querySelectorAll<HTMLElement>('.note-call[data-marker]')].map(
    ({ dataset }) => dataset['marker'] ?? '',
  );
  return [...new Set(markers)].flatMap((marker) => {
    const note = page.querySelector<HTMLElement>(`[data-part="note"][data-marker="${CSS.escape(marker)}"]`);
    return note === null ? [] : [{ marker, words: wordsOf(note) }];
  });
}
