/** A paragraph of a report; headings have no number. */
export interface ReportParagraph {
  readonly number: string | null;
  readonly text: string;
}

/** Longest heading seen has some 190 characters; a longer unnumbered text is a paragraph. */
const LONGEST_HEADING = 240;
const ON_ACTION = /\baction(?:s)? (?:taken )?(?:by|on)\b|\badoption of (?:the|its) report\b/iu;

/** Whether an unnumbered text is a heading: short, and without a stop at its end. */
export function isHeading({ number, text }: ReportParagraph): boolean {
  return number === null && text.length <= LONGEST_HEADING && !/[.,;:)]\s*$/u.test(text);
}

/** Whether the section under this heading tells what the body did. */
export function headsActions({ text }: ReportParagraph): boolean {
  return ON_ACTION.test(text);
}
