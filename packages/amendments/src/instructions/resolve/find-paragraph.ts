import { err, ok, type Result } from '@penholder/kernel';
import {
  type AnyParagraph,
  markersOf,
  type Markers,
  type Paragraph,
  paragraphById,
  paragraphsIn,
  type Resolution,
} from '@penholder/resolution';

import type { Failure } from '../../steps/step.js';
import type { ParagraphName, ParagraphNumber } from '../instruction.js';
import type { Draft } from './draft.js';

type Found = Result<AnyParagraph, Failure>;

/**
 * The paragraph that a name means, as it stands now. It is counted in the draft as issued; a number with "bis" or "alt" that
 * is not there, in the text as it stands.
 */
export function findParagraph(draft: Draft, name: ParagraphName): Found {
  const inBase = paragraphNamed(draft.base, name);
  if (!inBase.ok) return isRepeated(name.number) ? paragraphNamed(draft.current, name) : inBase;
  const now = paragraphById(draft.current, inBase.value.id);
  if (now !== undefined) return ok(now);
  return err({
    type: 'Conflict',
    where: shortName(name),
    expected: 'the paragraph as issued',
    found: 'none',
  });
}

function isRepeated(number: ParagraphNumber): boolean {
  return number.type === 'printed' && number.number.includes(' ');
}

/** The paragraph that a name means in a document; refused where it has none of that name, or several. */
export function paragraphNamed(resolution: Resolution, name: ParagraphName): Found {
  const markers = markersOf(resolution);
  const body = paragraphsIn([...resolution.preamble, ...resolution.operative]);
  const own = body.filter(({ role }) => role === name.role);
  const wholes = wholesOf(own, name.number, markers);
  const [whole, other] = wholes;
  if (whole === undefined) return err({ type: 'NoSuchParagraph', name: shortName(name) });
  if (other !== undefined) return err(severalOf(name, wholes.length));
  return partOf(whole, name, markers);
}

function wholesOf(
  own: readonly Paragraph[],
  number: ParagraphNumber,
  markers: Markers,
): readonly Paragraph[] {
  switch (number.type) {
    case 'printed':
      return own.filter(({ id }) => bareMarker(markers.get(id)) === number.number);
    case 'counted':
      return own.slice(number.ordinal - 1, number.ordinal);
    case 'from the end':
      return number.ordinal > own.length
        ? []
        : [own[own.length - number.ordinal]].flatMap((one) => one ?? []);
    case 'sole':
      return own;
  }
}

function partOf(whole: AnyParagraph, name: ParagraphName, markers: Markers): Found {
  let found = whole;
  for (const marker of name.part) {
    const [part, other] = found.children.filter(({ id }) => bareMarker(markers.get(id)) === marker);
    if (part === undefined) return err({ type: 'NoSuchParagraph', name: shortName(name) });
    if (other !== undefined) return err(severalOf(name, 2));
    found = part;
  }
  return ok(found);
}

function severalOf(name: ParagraphName, count: number): Failure {
  return { type: 'SeveralPlaces', words: shortName(name), where: 'the draft', count };
}

/** A marker without its brackets and full stop, as names give it. */
function bareMarker(marker: string | undefined): string {
  return (marker ?? '').replace(/[().]/gu, '');
}

/** A name as it is cited in the room: "OP4 (b)", "PP3", "last PP". */
export function shortName({ role, number, part }: ParagraphName): string {
  const prefix = role === 'preambular' ? 'PP' : 'OP';
  const parts = part.map((marker) => ` (${marker})`).join('');
  switch (number.type) {
    case 'printed':
      return `${prefix}${number.number}${parts}`;
    case 'counted':
      return `${prefix}${number.ordinal}${parts}`;
    case 'from the end':
      return `${number.ordinal === 1 ? 'last' : `${number.ordinal}th last`} ${prefix}${parts}`;
    case 'sole':
      return `the ${role} paragraph${parts}`;
  }
}
