import { styleFor, type TerminalStyle } from '../render/terminal-style.js';
import type { TextOptions } from '../render/text.js';
import { type StyledText, wrapStyled } from '../render/wrap.js';

/** How a terminal is written to: with colours or without, and in how many columns; `null` for lines as long as they are. */
export type TerminalOptions = Pick<TextOptions, 'colour' | 'width'>;

/** What lines are set with. */
export interface Page {
  readonly style: TerminalStyle;
  readonly width: number | null;
}

/** A page for a terminal. */
export function pageFor({ colour, width }: TerminalOptions): Page {
  return { style: styleFor(colour), width };
}

/** By how much words stand in under their heading. */
export const INDENT = '    ';

/** A text set in one way, its further lines indented. */
export function lineOf(text: string, set: StyledText['set'], { width }: Page): string {
  return wrapStyled([{ text, set }], width, INDENT);
}
