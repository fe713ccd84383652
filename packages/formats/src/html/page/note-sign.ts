import { attributeOf, childrenOf, isElement, isWords, type PageElement, type PageNode } from './node.js';
import { isHidden, styleOf } from './visible.js';

/** The signs that call a note, bare or in the square brackets of word processors; several with commas. */
const SIGN = /^\[?(\d{1,3}(?:, ?\d{1,3})*|[a-z]|\*{1,5})\]?$/u;

/** Names of places in a page that word processors give to notes and their calls. */
const NOTE_PLACE = /^#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|note|cite_)/iu;

/** The sign of a note that an element is as a whole, at its call or before the note itself; `null` where it is none. */
export function noteSignOf(element: PageElement): string | null {
  if (!isRaised(element) && !leadsToNote(element)) return null;
  return SIGN.exec(visibleWords(element).trim())?.[1] ?? null;
}

function isRaised(element: PageElement): boolean {
  if (element.tagName === 'sup' || styleOf(element, 'vertical-align') === 'super') return true;
  return /\bMso(?:Foot|End)noteReference\b/u.test(attributeOf(element, 'class') ?? '');
}

function leadsToNote(element: PageElement): boolean {
  return element.tagName === 'a' && NOTE_PLACE.test(attributeOf(element, 'href') ?? '');
}

/** Whether an element holds one whole note, of which it is the frame. */
export function isNoteFrame(element: PageElement): boolean {
  const kind = styleOf(element, 'mso-element') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  return /^(?:footnote|endnote)$/u.test(kind) || /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/u.test(id);
}

/** The words of a node that a reader sees. */
export function visibleWords(node: PageNode): string {
  if (isWords(node)) return node.value;
  if (isElement(node) && isHidden(node)) return '';
  return childrenOf(node).map(visibleWords).join('');
}
