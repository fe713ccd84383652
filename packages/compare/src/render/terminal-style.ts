/** How the pieces of a comparison are set in a terminal. Every text of a document goes through one of these. */
export interface TerminalStyle {
  readonly plain: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly deleted: (text: string) => string;
  readonly inserted: (text: string) => string;
  readonly weaker: (text: string) => string;
  readonly stronger: (text: string) => string;
}

/** With colours (and strike and underline, since colour alone says nothing to some), or plain. */
export function styleFor(colour: boolean): TerminalStyle {
  const set = (codes: string) => (text: string) =>
    colour && text !== '' ? `\u001B[${codes}m${printable(text)}\u001B[0m` : printable(text);
  return {
    plain: printable,
    strong: set('1'),
    faint: set('2'),
    deleted: set('31;9'),
    inserted: set('32;4'),
    weaker: set('33'),
    stronger: set('36'),
  };
}

/** Control characters, direction overrides among them, would let a document steer the terminal; line breaks and tabs are harmless. */
const CONTROLS = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function printable(text: string): string {
  return text.replace(CONTROLS, '');
}
