/** A stretch of tokens on each side, ends excluded, that took the place of one another; what lies between is equal. */
export interface Hunk {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/** A hunk compared the other way round. */
export function turnedHunk({ fromStart, fromEnd, toStart, toEnd }: Hunk): Hunk {
  return { fromStart: toStart, fromEnd: toEnd, toStart: fromStart, toEnd: fromEnd };
}

/** The hunks that are not empty, those with no equal token between them as one. */
export function joinTouching(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last?.fromEnd === hunk.fromStart && last.toEnd === hunk.toStart) {
      joined[joined.length - 1] = { ...last, fromEnd: hunk.fromEnd, toEnd: hunk.toEnd };
    } else if (hunk.fromStart < hunk.fromEnd || hunk.toStart < hunk.toEnd) {
      joined.push(hunk);
    }
  }
  return joined;
}
