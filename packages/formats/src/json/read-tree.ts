import { err, ok, type Result } from '@penholder/kernel';
import { resolutionSchema } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import { cutOff, type Unreadable, wrongFormat } from '../unreadable.js';

const EXPECTED = "a document's tree as Penholder writes it";

/** A document from our own JSON: one tree, or a list of trees. What does not fit the tree in any place is refused whole. */
export function readTree(text: string, name: string): Result<readonly Resolution[], Unreadable> {
  const parsed = parseJson(text, name);
  if (!parsed.ok) return parsed;
  const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const documents: Resolution[] = [];
  for (const value of values) {
    const checked = resolutionSchema.safeParse(value);
    if (!checked.success) return err(misfit(name, checked.error.issues[0]));
    documents.push(checked.data);
  }
  return ok(documents);
}

function parseJson(text: string, name: string): Result<unknown, Unreadable> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(badJson(text, name, error instanceof Error ? error.message : ''));
  }
}

/** Engines word a syntax error each in their own way; position and end are what their messages share. */
function badJson(text: string, name: string, reason: string): Unreadable {
  const position = /position (\d+)/u.exec(reason)?.[1];
  const end = text.trimEnd().length;
  const isAtEnd = /end of (JSON )?input|unterminated/iu.test(reason) || Number(position ?? 0) >= end;
  if (isAtEnd) return cutOff(name, lineAt(text, end), 'the rest of the JSON');
  const line = position === undefined ? null : lineAt(text, Number(position));
  return wrongFormat(name, line, 'something that is not JSON', EXPECTED);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function misfit(
  name: string,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): Unreadable {
  const place =
    issue === undefined || issue.path.length === 0
      ? 'JSON'
      : `JSON with a misfit at "${issue.path.map(String).join('.')}"`;
  return wrongFormat(name, null, place, EXPECTED);
}
