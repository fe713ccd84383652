/** The marker at the head of a subparagraph, and the words behind it. */
export interface MarkedHead {
  readonly marker: string;
  readonly rest: string;
}

const BULLET = /^[-–—•*] (?=\S)/u;
const BRACKETED = /^\(([a-z]{1,2}|[ivxl]{1,6}|\d{1,2})( (?:bis|ter|quater|quinquies|alt))?\) ?(?=\S)/u;
const DOTTED = /^([a-z]|[ivxl]{1,5})\. (?=\S)/u;

/** Reads "(a) To …", "(ii) The …", "a. The …", with or without a list's dash before it; `null` where a line bears no marker. */
export function markedHead(text: string): MarkedHead | null {
  const bare = text.replace(BULLET, '');
  const found = BRACKETED.exec(bare) ?? DOTTED.exec(bare);
  if (found === null) return null;
  return { marker: found[0].trim(), rest: bare.slice(found[0].length) };
}

/** Reads an unmarked list item: its words without the dash or bullet; `null` where a line bears none. */
export function bulletedRest(text: string): string | null {
  const found = BULLET.exec(text);
  return found === null ? null : text.slice(found[0].length);
}
