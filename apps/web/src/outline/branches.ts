import type { OutlineEntry } from '@penholder/editor';

/** An entry of the outline with the subparagraphs under it. */
export interface Branch {
  readonly entry: OutlineEntry;
  readonly parts: readonly OutlineEntry[];
}

/** A stretch of the outline under one heading. */
export interface Part {
  readonly name: 'preamble' | 'operative' | 'annexes';
  readonly branches: readonly Branch[];
}

/** The outline by parts, subparagraphs gathered under their paragraph. A heading belongs to what it heads, a table to what it follows. */
export function partsOf(entries: readonly OutlineEntry[]): Part[] {
  const parts: { name: Part['name']; branches: Branch[] }[] = [];
  const branches = branchesOf(entries);
  let name: Part['name'] = 'preamble';
  branches.forEach((branch, index) => {
    const heads = branch.entry.kind === 'heading' ? branches.slice(index) : [branch];
    name = heads.map(({ entry }) => partIn(name, entry.kind)).find((part) => part !== null) ?? name;
    const last = parts.at(-1);
    if (last?.name === name) last.branches.push(branch);
    else parts.push({ name, branches: [branch] });
  });
  return parts;
}

/** Entries at level 0 and headings open a branch; anything deeper hangs on the one before. */
export function branchesOf(entries: readonly OutlineEntry[]): Branch[] {
  const branches: { entry: OutlineEntry; parts: OutlineEntry[] }[] = [];
  for (const entry of entries) {
    const last = branches.at(-1);
    if (entry.level === 0 || entry.kind === 'heading' || last === undefined)
      branches.push({ entry, parts: [] });
    else last.parts.push(entry);
  }
  return branches;
}

/** The part an entry begins or goes on with; `null` where its kind stands in any. */
function partIn(part: Part['name'], kind: OutlineEntry['kind']): Part['name'] | null {
  switch (kind) {
    case 'annex':
      return 'annexes';
    case 'operative':
      return part === 'annexes' ? part : 'operative';
    case 'preambular':
      return part === 'annexes' ? part : 'preamble';
    case 'plain':
    case 'heading':
    case 'table':
      return null;
  }
}
