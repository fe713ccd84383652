import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

import type { Piece } from './piece.js';

/** Whether a font is slanted or heavy, as its own name tells: "ABCDEE+TimesNewRomanPS-BoldItalicMT". */
interface Face {
  readonly italic: boolean;
  readonly bold: boolean;
}

const PLAIN: Face = { italic: false, bold: false };

/** The stretches of text that a page draws. Blanks draw nothing: they are told by the piece behind them. */
export async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const sheet = page.getViewport({ scale: 1 });
  // A scanned page has pictures to draw and nothing to read: its drawing orders would cost much and tell nothing.
  const faces = items.length === 0 ? new Map<string, Face>() : await facesOf(page);
  const pieces: Piece[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const piece = pieceOf(item, sheet, faces.get(item.fontName) ?? PLAIN, spaced);
    if (piece !== null) pieces.push(piece);
    spaced = !item.hasEOL && (piece === null ? spaced || isBlank(item) : /\s$/u.test(item.str));
  }
  return pieces;
}

/** Narrower, in sizes, is no blank but a letter set apart: pdf.js takes both for blanks, and the narrowest real one measures 0.2. */
const NARROWEST_BLANK = 0.17;

function isBlank(item: TextItem): boolean {
  return (
    item.str !== '' &&
    item.width > NARROWEST_BLANK * Math.hypot(Number(item.transform[2]), Number(item.transform[3]))
  );
}

function pieceOf(item: TextItem, sheet: PageViewport, { italic, bold }: Face, spaced: boolean): Piece | null {
  const text = item.str.replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  const { left, base, size, level } = placeOf(item, sheet);
  return {
    text,
    left,
    right: left + item.width,
    base,
    size,
    italic: italic || isSlanted(item),
    bold,
    spaced: spaced || /^\s/u.test(item.str),
    level: level && item.dir !== 'ttb',
  };
}

/** Where a font has no slanted letters, programs slant its upright ones by a fifth or more. */
const SLANT = 0.15;

function isSlanted({ transform }: TextItem): boolean {
  const [a = 1, b = 0, c = 0, d = 1] = transform.map(Number);
  return b === 0 && a > 0 && d > 0 && c > SLANT * d;
}

/** Where a stretch stands on the sheet as it is seen: pages may be turned, and their corner need not be at nought. */
function placeOf(
  { transform }: TextItem,
  sheet: PageViewport,
): Pick<Piece, 'left' | 'base' | 'size' | 'level'> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const [ta = 1, tb = 0, tc = 0, td = -1, te = 0, tf = 0] = sheet.transform.map(Number);
  const across = ta * a + tc * b;
  const slope = tb * a + td * b;
  return {
    left: ta * e + tc * f + te,
    base: sheet.height - (tb * e + td * f + tf),
    size: Math.hypot(c, d),
    level: across > 0 && Math.abs(slope) < 0.05 * across,
  };
}

/** pdf.js names fonts anew; the names they bear in the file come only with the page's drawing orders. */
async function facesOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Face>> {
  const faces = new Map<string, Face>();
  const orders = await page.getOperatorList().catch(() => null);
  for (const name of fontNamesIn(orders?.argsArray ?? [])) faces.set(name, faceOf(fontIn(page, name)));
  return faces;
}

function fontNamesIn(args: readonly unknown[]): ReadonlySet<string> {
  const firsts = args.map((list) => (Array.isArray(list) ? (list[0] ?? null) : null));
  return new Set(firsts.filter((first) => typeof first === 'string'));
}

function fontIn(page: PDFPageProxy, name: string): unknown {
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
}

function faceOf(font: unknown): Face {
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return { italic: /ital|obliq/iu.test(name), bold: /bold|black|heavy|-bd/iu.test(name) };
}
