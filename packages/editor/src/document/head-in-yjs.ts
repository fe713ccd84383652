import type { ClosingLine, FrontLine, Inline } from '@penholder/resolution';
import type * as Y from 'yjs';

import { contentElement, type ContentMark, type ContentNode } from './content-node.js';
import { closingRoleFrom, frontRoleFrom, type Head, kindFrom } from './head.js';
import { LONGEST } from './limits.js';
import { contentToLine } from './line-content.js';

/** Writes the head into its map. */
export function writeHead(map: Y.Map<unknown>, head: Head): void {
  for (const [name, value] of Object.entries(head)) map.set(name, value);
}

/** The head a map holds, whoever wrote it; what does not fit is taken for its words, or for `null`. */
export function readHead(map: Y.Map<unknown>): Head {
  return {
    kind: kindFrom(map.get('kind')),
    symbol: textOrNull(map.get('symbol'), LONGEST.symbol),
    number: textOrNull(map.get('number'), LONGEST.number),
    front: listIn(map, 'front').map(frontLineFrom),
    closing: listIn(map, 'closing').map(closingLineFrom),
  };
}

function listIn(map: Y.Map<unknown>, name: string): readonly unknown[] {
  const value: unknown = map.get(name);
  return Array.isArray(value) ? value : [];
}

function textOrNull(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
}

function frontLineFrom(value: unknown): FrontLine {
  return { role: frontRoleFrom(fieldOf(value, 'role')), content: lineFrom(fieldOf(value, 'content')) };
}

function closingLineFrom(value: unknown): ClosingLine {
  return { role: closingRoleFrom(fieldOf(value, 'role')), content: lineFrom(fieldOf(value, 'content')) };
}

function lineFrom(value: unknown): readonly Inline[] {
  return Array.isArray(value) ? contentToLine(value.flatMap(inlineFrom)) : [];
}

function inlineFrom(value: unknown): ContentNode[] {
  const [text, note, marks] = [fieldOf(value, 'text'), fieldOf(value, 'note'), fieldOf(value, 'marks')];
  if (typeof note === 'string') return [contentElement('noteReference', { note })];
  if (typeof text !== 'string' || text === '') return [];
  return [{ type: 'text', text, marks: Array.isArray(marks) ? marks.map(markFrom) : [] }];
}

function markFrom(value: unknown): ContentMark {
  return { type: String(fieldOf(value, 'type')), attrs: { href: fieldOf(value, 'href') } };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
