import type { DocumentKind } from '../tree.js';
import type { CommonCover } from './composite.js';

/** Where a document begins among the passages of a file, and where its own text does. */
export interface DocumentStart {
  /** The first passage of its front page, heading or title. */
  readonly from: number;
  /** The passage that names the body, `null` where none does. */
  readonly organ: number | null;
  /** The first passage of its text, behind title and body. */
  readonly body: number;
  /** The heading that a report puts over it, and its passage; `null` elsewhere. */
  readonly heading: { readonly kind: DocumentKind; readonly number: string; readonly at: number } | null;
  /** What it has in common with other parts of a composite resolution, its heading being its letter; `null` elsewhere. */
  readonly cover: CommonCover | null;
}
