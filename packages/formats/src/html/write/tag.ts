/** What an element says of itself; `null` is left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Words as HTML. A carriage return is written by its number: a parser would take it for a line feed. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r]/gu, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** An element with its attributes; `inside` is HTML already. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeHtml(value)}"`],
  );
  return `<${name}${said.join('')}>${inside.join('')}</${name}>`;
}

/** Words that the page shows and the tree does not hold, such as a counted number: reading back passes over them. */
export function shown(words: string): string {
  return words === '' ? '' : tag('span', { 'data-penholder': 'shown' }, escapeHtml(words));
}
