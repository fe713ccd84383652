import { openingSign, type OpeningSign } from '../openings/phrase.js';
import type { DocumentKind } from '../tree.js';
import { annexHeading } from './annex-heading.js';
import { documentHeading } from './document-heading.js';
import { isInstruction } from './instruction.js';
import { bulletedRest, markedHead } from './list-marker.js';
import { withoutMarkup } from './marked-text.js';
import { organNamed } from './organ-line.js';
import { numberedHead, type NumberedHead } from './paragraph-number.js';

/** What a line looks like by its head alone, whatever stands around it. */
export type Shape =
  | { readonly type: 'row' }
  | { readonly type: 'document heading'; readonly kind: DocumentKind; readonly number: string }
  | { readonly type: 'annex heading'; readonly label: string }
  | { readonly type: 'section numeral' }
  | { readonly type: 'section title' }
  | { readonly type: 'organ' }
  | {
      readonly type: 'numbered';
      readonly number: string;
      readonly ordinal: number;
      readonly verb: OpeningSign;
      readonly part: NumberedHead['part'];
    }
  | { readonly type: 'marked'; readonly marker: string }
  | { readonly type: 'bulleted' }
  | { readonly type: 'preambular'; readonly sign: OpeningSign }
  | { readonly type: 'operative'; readonly sign: OpeningSign }
  | { readonly type: 'instruction' }
  | { readonly type: 'words'; readonly capital: boolean };

/** As much of a line as its shape can depend on, in characters: the longest name of a body and its comma. */
const HEAD = 240;

/** Tells a line by its head; the first construct of the grammar that fits, "words" where none does. */
export function shapeOf(line: string): Shape {
  if (line.includes('\t')) return { type: 'row' };
  const text = withoutMarkup(line.slice(0, HEAD)) + (line.length > HEAD ? '…' : '');
  return headingShape(text) ?? itemShape(text) ?? openingShape(text);
}

/** Whether a line surely opens a paragraph of a resolution. */
export function beginsParagraph(line: string): boolean {
  const shape = shapeOf(line);
  return 'sign' in shape ? shape.sign === 'known' : 'verb' in shape && shape.verb === 'known';
}

/** "II. Product safety", "B. Deliberations", which go on to no full stop; "Article 13." */
const SECTION_TITLE =
  /^(?:(?:[IVXL]+|[A-Z])\. \p{Lu}[^.;:]*|(?:Article|Chapter|Part|Regulation|Rule|Section) (?:\d+|[IVXL]+)\.?)$/u;

function headingShape(text: string): Shape | null {
  const heading = documentHeading(text);
  if (heading !== null) return { type: 'document heading', ...heading };
  const label = annexHeading(text);
  if (label !== null) return { type: 'annex heading', label };
  if (/^(?:[IVXL]+|[A-H])\.?$/u.test(text)) return { type: 'section numeral' };
  if (SECTION_TITLE.test(text)) return { type: 'section title' };
  return organNamed(text) === null ? null : { type: 'organ' };
}

function itemShape(text: string): Shape | null {
  const numbered = numberedHead(text);
  if (numbered !== null) {
    const { number, ordinal, rest, part } = numbered;
    const verb = part === null ? openingSign(rest, 'operative') : 'known';
    return { type: 'numbered', number, ordinal, verb, part };
  }
  const marked = markedHead(text);
  if (marked !== null) return { type: 'marked', marker: marked.marker };
  return bulletedRest(text) === null ? null : { type: 'bulleted' };
}

/** Lower case is the middle of a sentence, but in Russian, where paragraphs open with it. */
function openingShape(text: string): Shape {
  if (isInstruction(text)) return { type: 'instruction' };
  const preambular = openingSign(text, 'preambular');
  const operative = openingSign(text, 'operative');
  if (preambular === 'known') return { type: 'preambular', sign: preambular };
  if (operative === 'known') return { type: 'operative', sign: operative };
  if (preambular !== 'none') return { type: 'preambular', sign: preambular };
  if (operative !== 'none') return { type: 'operative', sign: operative };
  return { type: 'words', capital: !/^(?!\p{Script=Cyrillic})\p{Ll}/u.test(text) };
}
