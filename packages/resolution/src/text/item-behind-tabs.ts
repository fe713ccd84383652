/** The number, marker or bullet of an item that tabs set in, and the one text behind it. */
const ITEM =
  /^\t* ?((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,5})[.)]|\(\w{1,5}\)|(?:PP|OP) ?\d{1,3}[.:]?|[•‣▪●◦·\uF0A7\uF0B7]) ?\t+ ?(?=[^\t]*\p{L}{2}[^\t]*$)/u;

/** The same where nothing else is in the line: a dash, or a number whose text has no letters. */
const LONE = /^(\d{1,3}\.|\(\w{1,5}\)|[•–-]) ?\t */u;

/**
 * A line without the tabs that set a paragraph in or stand behind its number, as word processors paste them; a line
 * whose tabs part the cells of a table as it is.
 */
export function withoutTabs(line: string): string {
  const item = line.replace(ITEM, '$1 ');
  if (item.indexOf('\t') !== item.lastIndexOf('\t')) return item;
  return item.replace(/^\t */u, '').replace(LONE, '$1 ').replace(/\t$/u, '');
}
