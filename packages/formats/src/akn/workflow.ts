import type { Action } from '@penholder/proceedings';
import type { Notice, Resolution } from '@penholder/resolution';
import { readSponsors, type Sponsor } from '@penholder/sponsors';

import { type XmlElement, withDescendants } from '../xml/element.js';
import { meetingOfClosing } from './conclusions.js';

/** A step of a document's way, as the UN's files record it. Dates of the year 1 mean none. */
interface Step {
  readonly outcome: string;
  readonly date: string | null;
  readonly symbol: string | null;
  readonly by: string;
}

/**
 * What a document's record says was done with the draft: its adoption, or nothing where it was not adopted.
 * `record` is the element that holds the steps: the statement itself, or the collection it is part of. Names of sponsors that are no known State are told in `notices`.
 */
export function readWorkflow(
  record: XmlElement,
  { closing, number }: Resolution,
  notices: Notice[],
): Action[] {
  const steps = stepsOf(record);
  const adopted = steps.find(({ outcome }) => outcome === 'adopted');
  if (adopted === undefined) return [];
  const symbol = steps.find(({ outcome }) => outcome === 'draftResolution')?.symbol ?? null;
  return [
    {
      paragraph: null,
      meeting: meetingOfClosing(closing) ?? meetingOfRecord(adopted.symbol),
      date: adopted.date,
      action: 'adopted',
      symbol,
      revised: symbol !== null && /\/Rev\.\d+/u.test(symbol),
      orally: null,
      sponsors: sponsorsIn(steps, record.line, notices),
      withdrawnBy: [],
      outcome: number,
      financialStatement: null,
    },
  ];
}

/** Sponsors of the draft, then those who joined, each State once. */
function sponsorsIn(steps: readonly Step[], line: number, notices: Notice[]): Sponsor[] {
  const byState = new Map<string, Sponsor>();
  for (const { outcome, by } of steps) {
    if (!outcome.startsWith('draftResolution') || by === '' || namesNoSponsors(by)) continue;
    const { sponsors, unresolved } = readSponsors(by);
    for (const sponsor of sponsors) byState.set(sponsor.state, byState.get(sponsor.state) ?? sponsor);
    notices.push(...unresolved.map(({ text, reason }) => unreadName(text, reason, line)));
  }
  return [...byState.values()];
}

/** Where an officer or organ put the draft forward, the record says so in the sponsors' place. */
function namesNoSponsors(by: string): boolean {
  return /^(submitted by|the representative of|on the basis of)\b/iu.test(by);
}

function unreadName(text: string, reason: string, line: number): Notice {
  return { line, kind: 'sponsor', message: `"${text}" among the sponsors: ${reason}.` };
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
