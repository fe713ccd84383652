import type { Inline } from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';
import type { Findings } from './findings.js';
import { headingOf } from './heading.js';
import type { Part, TextPiece, WholePiece } from './piece.js';

/** What the elements around a line say of it. */
export interface Setting {
  readonly part: Part;
  /** How many lists it stands in; `null` outside lists. */
  readonly depth: number | null;
  readonly style: string;
  readonly preambular: boolean;
  /** Whether the paragraph around it has a number, and so is no heading. */
  readonly numbered: boolean;
  readonly source: XmlElement;
}

/** Whether a line that looks like a heading may be one here. */
export function mayBeHeading(setting: Setting): boolean {
  return setting.part !== 'preamble' && !setting.preambular && !setting.numbered && setting.depth === null;
}

/** A line of text in its setting. */
export function textPiece(marker: string | null, content: readonly Inline[], setting: Setting): TextPiece {
  const { part, depth, preambular, style, source } = setting;
  return { type: 'text', part, marker, content, depth, preambular, style, source };
}

/** A heading in its setting. */
export function headingPiece(content: readonly Inline[], setting: Setting, findings: Findings): WholePiece {
  const block = headingOf(content, setting.style, setting.source, findings);
  return { type: 'whole', part: setting.part, block };
}
