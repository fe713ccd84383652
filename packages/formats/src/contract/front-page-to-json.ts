import { assertNever } from '@penholder/kernel';
import {
  type Adoption,
  type AmendmentTarget,
  type Author,
  type DocumentSymbol,
  type FrontKind,
  type FrontPage,
  printSymbol,
} from '@penholder/resolution';

import type { FrontPageJson } from './document-json.js';

/** A front page in the contract's form: symbols are printed, and nothing else changes. */
export function frontPageToJson(page: FrontPage): FrontPageJson {
  return { ...page, symbol: printed(page.symbol), kind: kindToJson(page.kind) };
}

function kindToJson(kind: FrontKind): FrontKind<string> {
  switch (kind.type) {
    case 'resolution':
    case 'decision':
      return { ...kind, adoption: kind.adoption && adoptionToJson(kind.adoption) };
    case 'amendment':
    case 'revised amendment':
    case 'sub-amendment':
      return { ...kind, target: targetToJson(kind.target), author: authorToJson(kind.author) };
    case 'draft resolution':
    case 'revised draft resolution':
    case 'draft decision':
    case 'revised draft decision':
      return { ...kind, author: authorToJson(kind.author) };
    default:
      return assertNever(kind);
  }
}

function adoptionToJson({ basis, ...adoption }: Adoption): Adoption<string> {
  return { ...adoption, basis: basis && { ...basis, documents: basis.documents.map(printSymbol) } };
}

function targetToJson(target: AmendmentTarget): AmendmentTarget<string> {
  switch (target.type) {
    case 'document':
      return { ...target, symbol: printSymbol(target.symbol) };
    case 'draft in report':
      return { ...target, report: printSymbol(target.report) };
    case 'not told':
      return target;
  }
}

function authorToJson(author: Author): Author<string> {
  if (author.type !== 'submitter') return author;
  const { ground } = author;
  return ground.type === 'consultations'
    ? { ...author, ground: { ...ground, draft: printed(ground.draft) } }
    : { ...author, ground };
}

function printed(symbol: DocumentSymbol | null): string | null {
  return symbol === null ? null : printSymbol(symbol);
}
