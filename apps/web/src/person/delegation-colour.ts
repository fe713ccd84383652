/**
 * Eight colours that eyes with any colour blindness tell apart when they stand side by side with their short names.
 * White letters on each keep 4.5:1, and each keeps 3:1 on the dark page, so one colour serves both themes.
 */
const COLOURS = [
  '#0b74b0',
  '#b35900',
  '#6f5bd0',
  '#0f8074',
  '#b8377f',
  '#7a7300',
  '#5f7285',
  '#86652f',
] as const;

/** The colour of a delegation, `#rrggbb`: the same on every screen and every day, because only its name decides. */
export function colourOf(delegation: string): string {
  return COLOURS[hash(delegation) % COLOURS.length] ?? COLOURS[0];
}

/** FNV-1a: short, spreads names evenly, and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
