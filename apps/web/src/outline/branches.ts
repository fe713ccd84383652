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

/** The outline by parts, subparagraphs gathered under their paragraph. Headings stand where they stand in the text. */
export function partsOf(entries: readonly OutlineEntry[]): Part[] {
  const parts: { name: Part['name']; branches: Branch[] }[] = [];
  let name: Part['name'] = 'preamble';
  for (const branch of branchesOf(entries)) {
    name = partAfter(name, branch.entry.kind);
    const last = parts.at(-1);
    if (last?.name === name) last.branches.push(branch);
    else parts.push({ name, branches: [branch] });
  }
  return parts;
}

/** Which paragraph's branch an entry is in: itself, or the paragraph over it. */
export function branchOf(branches: readonly Branch[], id: string): Branch | undefined {
  return branches.find(({ entry, parts }) => entry.id === id || parts.some((part) => part.id === id));
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

function partAfter(part: Part['name'], kind: OutlineEntry['kind']): Part['name'] {
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
      return part;
  }
}
