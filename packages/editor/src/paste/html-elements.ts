import type { ContentMark } from '../document/content-node.js';
import { safeAddress } from '../schema/safe-address.js';

/** Elements that show no words. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'iframe',
  'object',
  'svg',
  'select',
]);

/** Elements that stand apart from what is beside them. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary ul'
  ).split(' '),
);

/** Whether an element shows nothing, by its kind or by its style. */
export function isUnseen(element: HTMLElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return UNSEEN.has(element.localName) || /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style);
}

/** Whether an element begins and ends a block. */
export function isBlockElement(element: HTMLElement): boolean {
  return BLOCKS.has(element.localName);
}

/** The marks that hold inside an element: those around it, with what its kind and style add or take away. */
export function marksInside(element: HTMLElement, around: readonly ContentMark[]): ContentMark[] {
  const changes = [...marksByName(element.localName), ...marksByStyle(element.getAttribute('style') ?? '')];
  const marks = changes.reduce<readonly ContentMark[]>(
    (held, { type, on }) => [
      ...held.filter((mark) => mark.type !== type),
      ...(on ? [{ type, attrs: {} }] : []),
    ],
    around,
  );
  const href = element.localName === 'a' ? safeAddress(element.getAttribute('href') ?? '') : null;
  return href === null
    ? [...marks]
    : [...marks.filter(({ type }) => type !== 'link'), { type: 'link', attrs: { href } }];
}

interface MarkChange {
  readonly type: 'italic' | 'bold';
  readonly on: boolean;
}

function marksByName(name: string): MarkChange[] {
  if (name === 'em' || name === 'i' || name === 'cite') return [{ type: 'italic', on: true }];
  return name === 'strong' || name === 'b' ? [{ type: 'bold', on: true }] : [];
}

// Google Docs wraps everything in a <b> of normal weight, and Word sets italics by style.
function marksByStyle(style: string): MarkChange[] {
  const slope = /font-style\s*:\s*(?<value>\w+)/iu.exec(style)?.groups?.['value'];
  const weight = /font-weight\s*:\s*(?<value>\w+)/iu.exec(style)?.groups?.['value'];
  return [
    ...(slope === undefined
      ? []
      : [{ type: 'italic' as const, on: slope === 'italic' || slope === 'oblique' }]),
    ...(weight === undefined ? [] : [{ type: 'bold' as const, on: isHeavy(weight) }]),
  ];
}

/** From this weight on, type is bold. Source: CSS Fonts, the value of "bold" is 700, of "semi-bold" 600. */
const BOLD_FROM = 600;

function isHeavy(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= BOLD_FROM;
}
