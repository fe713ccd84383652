import { attributeOf, type PageElement } from './node.js';
import type { Setting } from './run.js';
import { styleOf } from './visible.js';

/** Which words of tracked changes the text has: those put in, or those struck. */
export type ChangesTaken = 'accepted' | 'rejected';

/** What the elements around a place say of it. */
export interface WalkContext {
  readonly taken: ChangesTaken;
  readonly setting: Setting;
  /** Whether blanks and line ends stand as they are written. */
  readonly preformatted: boolean;
  /** How many lists the place is in. */
  readonly level: number;
  /** The tracked change that the place is in: the same again in it counts once. */
  readonly change: 'insertion' | 'deletion' | null;
}

/** Where a walk begins. */
export function outermost(taken: ChangesTaken): WalkContext {
  const setting = { italic: false, bold: false, href: null };
  return { taken, setting, preformatted: false, level: 0, change: null };
}

/** What an element's own tag and style change for what it holds. */
export function inside(element: PageElement, context: WalkContext): WalkContext {
  const setting = {
    italic: isItalic(element, context.setting.italic),
    bold: isBold(element, context.setting.bold),
    href: hrefOf(element) ?? context.setting.href,
  };
  return { ...context, setting, preformatted: isPreformatted(element, context.preformatted) };
}

function isItalic(element: PageElement, around: boolean): boolean {
  const style = styleOf(element, 'font-style');
  if (style !== null) return /^(?:italic|oblique)/u.test(style);
  return around || /^(?:i|em|cite|var|dfn)$/u.test(element.tagName);
}

function isBold(element: PageElement, around: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight !== null) return /^(?:bold|[6-9]00)/u.test(weight);
  return around || /^(?:b|strong)$/u.test(element.tagName);
}

function isPreformatted(element: PageElement, around: boolean): boolean {
  const style = styleOf(element, 'white-space');
  if (style !== null) return /^pre(?:$|-wrap|-line)/u.test(style);
  return around || element.tagName === 'pre' || element.tagName === 'textarea';
}

/** An address that can be followed from outside the page. */
function hrefOf(element: PageElement): string | null {
  const href = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : undefined;
  return href !== undefined && /^(?:https?:\/\/|mailto:)\S+$/u.test(href) ? href : null;
}
