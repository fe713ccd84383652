/** Attributes by name; those that are `null` are not written. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element with what stands in it, which is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Words as they stand in an attribute or an element. Signs that XML 1.0 cannot hold become its sign for such. */
export function escaped(words: string): string {
  return words.replace(/[&<>"\t\n\r]/gu, (sign) => ENTITIES.get(sign) ?? sign).replace(NOT_IN_XML, '\uFFFD');
}

/** Source: XML 1.0, section 2.2. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
