import { err, ok, type Result } from '@penholder/kernel';
import { DOMParser, type Node, ParseError } from '@xmldom/xmldom';

import { cutOff, notAllowed, type Unreadable, wrongFormat } from '../unreadable.js';
import type { XmlElement } from './element.js';
import { nodeToElement } from './node-to-element.js';

const EXPECTED = 'well-formed XML';

/** Deepest nesting that is taken: the UN's files have at most 20 levels, and reading goes down level by level. */
export const MAX_XML_DEPTH = 100;

/**
 * The root element of an XML file.
 *
 * Promise: a file that is not well formed is refused with the line; document types and entities of a file's own
 * are never taken (they can name other files, or grow without end), nor nesting deeper than `MAX_XML_DEPTH`.
 */
export function parseXml(text: string, name: string): Result<XmlElement, Unreadable> {
  const doctype = text.search(/<!DOCTYPE|<!ENTITY/iu);
  if (doctype >= 0) {
    return err(notAllowed(name, lineAt(text, doctype), 'a document type of its own', 'plain XML'));
  }
  const hopeless = firstHopeless(text);
  if (hopeless !== null) return err(tooDeep(name, lineAt(text, hopeless)));
  const root = parseNodes(text, name);
  if (!root.ok) return root;
  const deep = firstTooDeep(root.value);
  if (deep === null) return ok(nodeToElement(root.value));
  return err(tooDeep(name, deep));
}

function tooDeep(name: string, line: number): Unreadable {
  return notAllowed(name, line, `nesting of over ${MAX_XML_DEPTH} levels`, 'a document');
}

/** Far more open tags than are taken. The parser builds all of them before it can be asked, at the cost of seconds. */
const HOPELESS_DEPTH = 10_000;

/** Where so many tags are open at once; counted crudely (a sign in an attribute may mislead it by one), in one pass. */
function firstHopeless(text: string): number | null {
  let depth = 0;
  let close = 0;
  for (let at = text.indexOf('<'); at !== -1 && close !== -1; at = text.indexOf('<', at + 1)) {
    // Sought only once it is passed, or tags that never close would make this take for ever.
    if (close <= at) close = text.indexOf('>', at);
    const next = text[at + 1] ?? '';
    if (next === '/') depth -= 1;
    else if (/[\p{L}_]/u.test(next) && text[close - 1] !== '/') depth += 1;
    if (depth > HOPELESS_DEPTH) return at;
  }
  return null;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function parseNodes(text: string, name: string): Result<Node, Unreadable> {
  try {
    const parser = new DOMParser({ onError: refuse });
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    return root === null ? err(wrongFormat(name, 1, 'no element', EXPECTED)) : ok(root);
  } catch (error) {
    if (error instanceof ParseError) return err(malformed(text, name, error));
    throw error;
  }
}

/** The parser would mend what it can and go on; a mended document is not the one that was sent. */
function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level === 'error') throw new Error(message);
}

function malformed(text: string, name: string, error: ParseError): Unreadable {
  const open = /unclosed xml tag\(s\): (?:.*, )?(\S+)/u.exec(error.message)?.[1] ?? unclosedRoot(text);
  if (open !== null) return cutOff(name, lineAt(text.trimEnd(), text.length), `the closing tag </${open}>`);
  const entity = /entity not found:(&[^;]*;)/u.exec(error.message)?.[1];
  if (entity !== undefined) {
    return wrongFormat(name, lineAt(text, text.indexOf(entity)), `the unknown entity ${entity}`, EXPECTED);
  }
  const found = /missing root/u.test(error.message) ? 'no element' : 'a tag out of place';
  return wrongFormat(name, lineOfError(error), found, EXPECTED);
}

/** The root's name where its closing tag is nowhere in the file; `null` where the fault is another. */
function unclosedRoot(text: string): string | null {
  const root = /<([A-Za-z][\w:.-]*)/u.exec(text)?.[1];
  return root === undefined || text.includes(`</${root}`) ? null : root;
}

function lineOfError(error: ParseError): number | null {
  const locator: unknown = error.locator;
  if (typeof locator !== 'object' || locator === null || !('lineNumber' in locator)) return null;
  return typeof locator.lineNumber === 'number' && locator.lineNumber > 0 ? locator.lineNumber : null;
}

/** The line of the first node below the limit, without going down by calls: the limit is what keeps calls safe. */
function firstTooDeep(root: Node): number | null {
  let depth = 0;
  for (let node: Node | null = root; node !== null;) {
    if (depth > MAX_XML_DEPTH) return node.lineNumber ?? 1;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return null;
}
