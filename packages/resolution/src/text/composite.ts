import { frontAbove } from './front-start.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** A resolution that is part of a composite one ("80/84 A and B"): its letter, and what it has in common with the others. */
export interface CompositePart {
  readonly letter: string;
  /** The passage that names its body. */
  readonly organ: number;
  readonly cover: CommonCover;
}

/** What stands above the first part for all of them, from one passage to before another; empty where nothing does. */
export interface CommonCover {
  readonly from: number;
  readonly to: number;
  /** The heading that a report puts over it; `null` elsewhere. */
  readonly heading: number | null;
}

/** How many passages may stand between a letter and the line that names the body, or between a heading and the first letter. */
const TITLE = 3;

/**
 * The parts of composite resolutions, each by the passage that is its letter.
 *
 * Plan: a part is its letter, a title and the name of the body; the first is A, those behind it follow in sequence, and
 * there are two at least. So neither a section nor a part of an annex is one.
 */
export function compositeParts(passages: readonly Passage[]): ReadonlyMap<number, CompositePart> {
  const parts = new Map<number, CompositePart>();
  let first: (CompositePart & { readonly at: number }) | null = null;
  let last = '';
  for (const [at, passage] of passages.entries()) {
    const letter = letterOf(passage);
    const organ = letter === null ? null : organBelow(passages, at);
    if (letter === null || organ === null) continue;
    if (letter === 'A') first = { at, letter, organ, cover: coverAbove(passages, at) };
    else if (first !== null && letter === following(last)) {
      parts.set(first.at, first);
      parts.set(at, { letter, organ, cover: first.cover });
    } else continue;
    last = letter;
  }
  return parts;
}

function letterOf({ shape, text }: Passage): string | null {
  return shape.type === 'section numeral' ? (/^([A-H])\.?$/u.exec(text)?.[1] ?? null) : null;
}

function following(letter: string): string {
  return letter === '' ? '' : String.fromCharCode(letter.charCodeAt(0) + 1);
}

function organBelow(passages: readonly Passage[], at: number): number | null {
  for (let place = at + 1; place <= at + 1 + TITLE; place += 1) {
    const passage = passages[place];
    if (passage === undefined) return null;
    if (passage.shape.type === 'organ') return place > at + 1 ? place : null;
    if (!isTitle(passage)) return null;
  }
  return null;
}

function isTitle({ shape, text }: Passage): boolean {
  return shape.type !== 'row' && shape.type !== 'section numeral' && endingOf(text) === 'none';
}

function coverAbove(passages: readonly Passage[], at: number): CommonCover {
  for (let place = at - 1; place >= Math.max(0, at - TITLE); place -= 1) {
    const passage = passages[place];
    if (passage?.shape.type === 'document heading') return { from: place + 1, to: at, heading: place };
    if (passage === undefined || !isTitle(passage)) break;
  }
  return { from: frontAbove(passages, at, 0) ?? at, to: at, heading: null };
}
