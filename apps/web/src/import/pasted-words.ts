/** What becomes of the formatting of pasted words: italics, footnotes, lists. */
export type Formatting =
  | { readonly type: 'none' }
  | { readonly type: 'kept'; readonly html: string }
  /** Left out by whoever pasted. */
  | { readonly type: 'left out'; readonly html: string }
  /** The words were changed by hand, and the formatting no longer belongs to them. */
  | { readonly type: 'lost' };

/** Words pasted to be imported, as they are looked at before. */
export interface PastedWords {
  readonly plain: string;
  readonly formatting: Formatting;
}

/** No words yet. */
export const NOTHING_PASTED: PastedWords = { plain: '', formatting: { type: 'none' } };

/** What a clipboard holds for an import; files come before words, but not the picture that programs add to their words. */
export type Pasted =
  | { readonly type: 'files'; readonly files: readonly File[] }
  | { readonly type: 'words'; readonly words: PastedWords }
  | { readonly type: 'nothing' };

/** What was pasted. */
export function pastedFrom(clipboard: Pick<DataTransfer, 'files' | 'getData'>): Pasted {
  const html = clipboard.getData('text/html');
  const files = [...clipboard.files];
  if (files.length > 0 && html === '') return { type: 'files', files };
  const plain = clipboard.getData('text/plain') || wordsIn(html);
  if (plain.trim() === '') return { type: 'nothing' };
  return {
    type: 'words',
    words: { plain, formatting: html === '' ? { type: 'none' } : { type: 'kept', html } },
  };
}

/** The words after they were changed by hand. */
export function changedByHand({ formatting }: PastedWords, plain: string): PastedWords {
  if (plain === '') return NOTHING_PASTED;
  return { plain, formatting: formatting.type === 'none' ? formatting : { type: 'lost' } };
}

/** The words with their formatting, or without it; where there is none, the same. */
export function withFormatting(words: PastedWords, wanted: boolean): PastedWords {
  const { formatting } = words;
  if (formatting.type === 'none' || formatting.type === 'lost') return words;
  return { ...words, formatting: { type: wanted ? 'kept' : 'left out', html: formatting.html } };
}

/** The words as a file. A clipboard's HTML is often a piece of a page; it is given the page's first line, so that it is told for what it is. */
export function pastedFile({ plain, formatting }: PastedWords): File {
  if (formatting.type !== 'kept') return new File([plain], 'pasted.txt', { type: 'text/plain' });
  const page = /^\s*<!doctype/iu.test(formatting.html)
    ? formatting.html
    : `<!doctype html>\n<meta charset="utf-8">\n${formatting.html}`;
  return new File([page], 'pasted.html', { type: 'text/html' });
}

/** The words of a page; a parsed page of its own runs no script and fetches nothing. */
function wordsIn(html: string): string {
  if (html === '') return '';
  return new DOMParser().parseFromString(html, 'text/html').body.innerText;
}
