import { attributeOf, type PageElement } from './node.js';

/** Elements whose words no reader of the page sees. */
const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'xml',
  'iframe',
  'object',
  'audio',
  'video',
  'datalist',
]);

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** Whether an element and all in it is out of sight. */
export function isHidden(element: PageElement): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    attributeOf(element, 'hidden') !== null ||
    HIDING.test(attributeOf(element, 'style') ?? '')
  );
}

/** The value of a property in an element's own style, in small letters; `null` where it sets none. */
export function styleOf(element: PageElement, property: string): string | null {
  const style = attributeOf(element, 'style') ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
}
