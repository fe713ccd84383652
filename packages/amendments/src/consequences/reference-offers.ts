import {
  type BlockId,
  citedNumbersIn,
  markersOf,
  paragraphsIn,
  type Resolution,
} from '@penholder/resolution';

import { keyOfLine, type NamedLine, namedLines } from '../steps/lines.js';
import type { LineName } from '../steps/step.js';
import { placedText, textAt } from './line-change.js';
import type { Offer } from './offer.js';

/** References that stood before, and name another paragraph now, or none. */
export function referenceOffers(before: Resolution, after: Resolution): Offer[] {
  const [led, numbers] = [paragraphsByNumber(before), markersOf(after)];
  const old = new Map(namedLines(before).map(({ name, line }) => [keyOfLine(name), placedText(line)]));
  return namedLines(after).flatMap((line): Offer[] => {
    const where = blockOf(line.name);
    const was = citedNumbersIn(old.get(keyOfLine(line.name)) ?? '');
    const cited = was.length === 0 ? [] : citedNumbersIn(placedText(line.line));
    if (where === null || cited.length !== was.length) return [];
    return cited.flatMap(({ start, number }, order) => {
      const meant = was[order]?.number === number ? led.get(number) : undefined;
      return meant === undefined || meant === null
        ? []
        : offersFor(line, where, { start, number }, numbers.get(meant));
    });
  });
}

interface Cited {
  readonly start: number;
  readonly number: string;
}

function offersFor(
  line: NamedLine,
  where: BlockId,
  { start, number }: Cited,
  now: string | undefined,
): Offer[] {
  if (now === undefined) return [{ why: { type: 'reference to nothing', from: number }, where, steps: [] }];
  if (now === number) return [];
  const step = textAt(line, start, number.length, now);
  return [{ why: { type: 'reference', from: number, to: now }, where, steps: [step] }];
}

/** Which paragraph each number names; `null` where it names several. */
function paragraphsByNumber(resolution: Resolution): Map<string, BlockId | null> {
  const markers = markersOf(resolution);
  const byNumber = new Map<string, BlockId | null>();
  for (const { id, role } of paragraphsIn([...resolution.preamble, ...resolution.operative])) {
    const number = role === 'operative' ? markers.get(id) : undefined;
    if (number !== undefined) byNumber.set(number, byNumber.has(number) ? null : id);
  }
  return byNumber;
}

function blockOf(name: LineName): BlockId | null {
  return name.type === 'paragraph' || name.type === 'tail' ? name.id : null;
}
