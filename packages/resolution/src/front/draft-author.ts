import { citedSymbols } from './cited-symbols.js';
import type { Author, SubmissionGround } from './front-kind.js';

const SUBMITTED =
  /^[^:]{0,60}?\b(?:submitted|proposed|prepared|introduced|recommended) by (?<by>.+?)(?:,? (?<lead>(?:on the basis of|following|after|as a result of) (?:\p{L}+ )?consultations|on the recommendation of)(?<rest>.*))?$/isu;

/** Who a sponsor line says puts the document forward; `line` without its marks. */
export function readAuthor(line: string | null): Author {
  const submitted = SUBMITTED.exec(line ?? '')?.groups;
  if (submitted !== undefined) {
    const { by = '', lead = '', rest = '' } = submitted;
    return { type: 'submitter', by: by.trim(), ground: readGround(lead, rest) };
  }
  return /\p{L}[^:]*:/u.test(line ?? '') ? { type: 'sponsors' } : { type: 'not said' };
}

function readGround(lead: string, rest: string): SubmissionGround {
  if (lead === '') return { type: 'not said' };
  if (/recommendation/iu.test(lead)) return { type: 'recommendation', of: rest.trim() };
  return { type: 'consultations', draft: citedSymbols(rest)[0] ?? null };
}
