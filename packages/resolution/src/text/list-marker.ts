/** The marker at the head of a subparagraph, and the words behind it. */
export interface MarkedHead {
  readonly marker: string;
  readonly rest: string;
}

/** A dash or bullet, or one of those that word processors draw with a font of signs. */
const BULLET = /^[-–—•‣▪●◦·\uF0A7\uF0B7*] (?=\S)/u;
/** In a text that is quoted the quotation mark before a marker is printed with it. */
const BRACKETED =
  /^“?\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2}|\p{Script=Cyrillic}{1,2}|\p{Script=Arabic}ـ?|[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])(?: (?:bis|ter|quater|quinquies|alt))?\) ?(?=\S)/u;
/** "a)", as French, Spanish and Russian texts mark; an Arabic letter too. A digit so marked numbers a paragraph. */
const HALF_BRACKETED = /^(?:[a-z]|[ivxl]{2,6}|\p{Script=Cyrillic}|\p{Script=Arabic}ـ?)\) (?=\S)/u;
const DOTTED = /^([a-z]|[ivxl]{1,5})\. (?=\S)/u;

/** Reads "(a) To …", "(ii) The …", "a. The …", with or without a list's dash before it; `null` where a line bears no marker. */
export function markedHead(text: string): MarkedHead | null {
  const bare = text.replace(BULLET, '');
  const found = BRACKETED.exec(bare) ?? HALF_BRACKETED.exec(bare) ?? DOTTED.exec(bare);
  if (found === null) return null;
  return { marker: found[0].trim(), rest: bare.slice(found[0].length) };
}

/** Reads an unmarked list item: its words without the dash or bullet; `null` where a line bears none. */
export function bulletedRest(text: string): string | null {
  const found = BULLET.exec(text);
  return found === null ? null : text.slice(found[0].length);
}
