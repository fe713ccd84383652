/** Where a text names its sponsors: in a line or a sentence, or nowhere since an officer or organ submitted the document or the line says no more than its kind. */
export type SponsorWords =
  | { readonly type: 'list'; readonly text: string }
  | { readonly type: 'submitted'; readonly by: string }
  | { readonly type: 'unsponsored' };

const SUBMITTED = /^[^:,]{0,60}?\bsubmitted by (?<by>.+)$/isu;
/** A line that says what the document is, and nothing of who is behind it. */
const KIND_ALONE = /^\s*(?:revised )?draft (?:resolution|decision)s?[\s*]*$/iu;
/** "sponsored by A, B and C." in a sentence; a stop ends it only where the sentence ends. */
const SPONSORED = /\b(?:co-)?sponsored by /giu;
const SENTENCE_END = /\.(?=\s+[(\p{Lu}]|\s*$)|,? and (?=co-sponsored by )|\s*$/gu;
/** "…: draft resolution", "…:* revised draft resolution"; the colon that ends a sponsor line. */
const LINE_END = /:(?<marks>[\s,*]*)(?:revised )?(?:draft|amendments?|working paper)\b.*$/isu;
const ADDED = /^\s*additional sponsors?:\s*/iu;

/**
 * Finds the words that name sponsors: a front page's line up to its colon (the marks behind the colon kept),
 * what a report's sentence says after "sponsored by", or else the whole text as a list, one a line or in one line.
 */
export function findSponsorWords(text: string): SponsorWords {
  const by = SUBMITTED.exec(text)?.groups?.['by'];
  if (by !== undefined) return { type: 'submitted', by: by.trim() };
  if (KIND_ALONE.test(text)) return { type: 'unsponsored' };
  const sentences = sponsoredBy(text);
  if (sentences.length > 0) return { type: 'list', text: sentences.join(', ') };
  const line = LINE_END.test(text) ? text.replace(LINE_END, '$<marks>') : partLines(text.replace(ADDED, ''));
  return { type: 'list', text: line };
}

/** A line break parts names that nothing else parts; in a list with commas it is only where the line was full. */
function partLines(list: string): string {
  const names = list.trim().replace(/\.$/u, '');
  return names.includes(',') ? names : names.replace(/\s*\n\s*/gu, ', ');
}

function sponsoredBy(text: string): string[] {
  const lists: string[] = [];
  let place = 0;
  for (let lead = leadAt(text, place); lead !== null; lead = leadAt(text, place)) {
    const from = lead.index + lead[0].length;
    SENTENCE_END.lastIndex = from;
    place = SENTENCE_END.exec(text)?.index ?? text.length;
    lists.push(text.slice(from, place));
  }
  return lists;
}

function leadAt(text: string, place: number): RegExpExecArray | null {
  SPONSORED.lastIndex = place;
  return SPONSORED.exec(text);
}
