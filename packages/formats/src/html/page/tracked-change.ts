import { attributeOf, type PageElement } from './node.js';

/** Whether an element marks words as put in or as struck, as Word, LibreOffice and browsers write it; `null` for neither. */
export function changeOf(element: PageElement): 'insertion' | 'deletion' | null {
  const classes = attributeOf(element, 'class') ?? '';
  if (element.tagName === 'ins' || /\bmsoIns\b/iu.test(classes)) return 'insertion';
  return element.tagName === 'del' || /\bmsoDel\b/iu.test(classes) ? 'deletion' : null;
}

/** Who made a change; Word writes the name as an address of mail. */
export function authorOf(element: PageElement): string | null {
  const cite = (attributeOf(element, 'cite') ?? '').replace(/^mailto:/iu, '');
  return cite === '' ? null : decoded(cite);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the name as it stands says more than none.
    return text;
  }
}
