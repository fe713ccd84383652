import type { Issue, Version } from '@penholder/protocol';

/** The symbol the next version of a draft bears by custom: the root first, then `/Rev.1`, `/Rev.2` and so on. */
export function proposedSymbol(root: string, versions: readonly Pick<Version, 'symbol'>[]): string {
  const symbols = versions.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
  if (symbols.length === 0) return root;
  const revisions = symbols.map((symbol) => Number(/\/Rev\.(\d+)/u.exec(symbol)?.[1] ?? 0));
  return `${root}/Rev.${Math.max(...revisions) + 1}`;
}

/** The stage of the next version by custom: tabled where nothing was tabled yet, else revised. */
export function proposedStage(versions: readonly Pick<Version, 'stage'>[]): Issue['stage'] {
  return versions.some(({ stage }) => stage !== 'zero draft') ? 'revised' : 'tabled';
}
