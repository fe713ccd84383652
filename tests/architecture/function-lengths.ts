import { Visitor } from 'oxc-parser';

import type { Source } from './sources.js';

/** The length in lines, from first to last, of every function, method and arrow with a body in a source. */
export function functionLengths(source: Source): number[] {
  const lengths: number[] = [];
  const measure = (node: { readonly start: number; readonly end: number; readonly body: unknown }) => {
    if (node.body !== null) lengths.push(source.text.slice(node.start, node.end).split('\n').length);
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(source.program);
  return lengths;
}
