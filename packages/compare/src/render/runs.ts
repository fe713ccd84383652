import type { ComparedParagraph } from '../comparison.js';

/** Rows that are shown together: kept ones of one part in a run, every other one alone. */
export type Run = readonly ComparedParagraph[];

/** All rows in runs, in order. */
export function runsOfRows(rows: readonly ComparedParagraph[]): Run[] {
  const runs: ComparedParagraph[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.[0];
    if (row.change === 'kept' && last?.change === 'kept' && last.part === row.part) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** "PP1 to PP6", and where numbers changed also what they are now: "OP5 to OP9, now OP6 to OP10". */
export function keptLabels(run: Run): string {
  const [old, now] = [ends(run.flatMap(({ from }) => from)), ends(run.flatMap(({ to }) => to))];
  return old === now ? now : `${old}, now ${now}`;
}

function ends(labels: readonly string[]): string {
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
