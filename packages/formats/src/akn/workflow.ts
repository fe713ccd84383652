import type { Action } from '@penholder/proceedings';

import { type XmlElement, withDescendants } from '../xml/element.js';
import { meetingOfConclusions } from './conclusions.js';

/** A step of a document's way, as the UN's files record it. Dates of the year 1 mean none. */
interface Step {
  readonly outcome: string;
  readonly date: string | null;
  readonly symbol: string | null;
  readonly by: string;
}

/** What the file's own record says was done with the draft; none where it was not adopted. `number` is what the text became. */
export function readWorkflow(statement: XmlElement, number: string | null): Action[] {
  const steps = stepsOf(statement);
  const adopted = steps.find(({ outcome }) => outcome === 'adopted');
  if (adopted === undefined) return [];
  const draft = steps.find(({ outcome }) => outcome === 'draftResolution');
  const symbol = draft?.symbol ?? null;
  return [
    {
      paragraph: null,
      meeting: meetingOfConclusions(statement) ?? meetingOfRecord(adopted.symbol),
      date: adopted.date,
      action: 'adopted',
      symbol,
      revised: symbol !== null && /\/Rev\.\d+/u.test(symbol),
      orally: null,
      sponsors: [],
      withdrawnBy: [],
      outcome: number,
      financialStatement: null,
    },
  ];
}

/** The meeting whose verbatim record has this symbol ("A/80/PV.64"). */
function meetingOfRecord(symbol: string | null): number | null {
  const number = /\/PV\.(\d+)/u.exec(symbol ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function stepsOf(statement: XmlElement): Step[] {
  const steps = withDescendants(statement).filter(({ name }) => name === 'step');
  return steps.map(({ attributes }) => ({
    outcome: attributes.get('outcome') ?? '',
    date: realDate(attributes.get('date')),
    symbol: orNull(attributes.get('as')),
    by: attributes.get('by') ?? '',
  }));
}

function realDate(date: string | undefined): string | null {
  return date === undefined || !/^[12]\d{3}-\d\d-\d\d$/u.test(date) ? null : date;
}

function orNull(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
