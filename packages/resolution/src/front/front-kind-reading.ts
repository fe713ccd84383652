import { assertNever } from '@penholder/kernel';

import { revisionOf } from '../symbols/symbol-chain.js';
import type { DocumentSymbol } from '../symbols/symbol.js';
import type { DocumentKind } from '../tree.js';
import { readAdoption } from './adoption-lines.js';
import { readTarget } from './amendment-target.js';
import { readAuthor } from './draft-author.js';
import type { AmendmentKind, DraftKind, FrontKind } from './front-kind.js';

/** What the kind is told from. */
export interface KindSource {
  /** The kind of the tree, which decides between drafts, amendments and what is adopted. */
  readonly kind: DocumentKind;
  readonly symbol: DocumentSymbol | null;
  /** The sponsor line without its marks. */
  readonly line: string | null;
  /** The lines of the front page that have no role of their own. */
  readonly others: readonly string[];
}

/** Tells what sort of document a front page heads. It is revised where the line calls it so, or its symbol. */
export function readFrontKind(source: KindSource): FrontKind {
  const { kind, others } = source;
  switch (kind) {
    case 'resolution':
    case 'decision':
      return { type: kind, adoption: readAdoption(others) };
    case 'draft resolution':
    case 'draft decision':
      return readDraft(source, kind);
    case 'amendment':
      return readAmendment(source);
    default:
      return assertNever(kind);
  }
}

function readDraft(source: KindSource, kind: 'draft resolution' | 'draft decision'): DraftKind {
  const author = readAuthor(source.line);
  return isRevised(source, /\brevised draft (?:resolution|decision)/iu)
    ? { type: `revised ${kind}`, author }
    : { type: kind, author };
}

function readAmendment(source: KindSource): AmendmentKind {
  const line = source.line ?? '';
  const shared = { target: readTarget(line), author: readAuthor(source.line) };
  if (/\bsub-amendments?\b/iu.test(line)) return { type: 'sub-amendment', ...shared };
  return isRevised(source, /\brevised amendments?\b/iu)
    ? { type: 'revised amendment', ...shared }
    : { type: 'amendment', ...shared };
}

function isRevised({ symbol, line }: KindSource, words: RegExp): boolean {
  return words.test(line ?? '') || (symbol !== null && revisionOf(symbol) > 0);
}
