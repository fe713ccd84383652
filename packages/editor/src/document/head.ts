import {
  CLOSING_LINE_ROLES,
  type ClosingLine,
  FRONT_LINE_ROLES,
  type FrontLine,
  type Resolution,
} from '@penholder/resolution';

/** What a document is and what its front page says: beside the text, and not written in it. */
export type Head = Pick<Resolution, 'kind' | 'symbol' | 'number' | 'front' | 'closing'>;

/** The head of a document. */
export function headOf({ kind, symbol, number, front, closing }: Resolution): Head {
  return { kind, symbol, number, front, closing };
}

const KINDS: readonly Resolution['kind'][] = [
  'resolution',
  'draft resolution',
  'decision',
  'draft decision',
  'amendment',
];

/** The kind of document this word names; "draft resolution", the text that most are, where it names none. */
export function kindFrom(value: unknown): Resolution['kind'] {
  return KINDS.find((kind) => kind === value) ?? 'draft resolution';
}

/** The role of a front page's line this word names; `other` where it names none. */
export function frontRoleFrom(value: unknown): FrontLine['role'] {
  return FRONT_LINE_ROLES.find((role) => role === value) ?? 'other';
}

/** The role of a closing line this word names; `other` where it names none. */
export function closingRoleFrom(value: unknown): ClosingLine['role'] {
  return CLOSING_LINE_ROLES.find((role) => role === value) ?? 'other';
}
