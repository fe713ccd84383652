import { type Block, blockId, type Inline, joinRuns, type Resolution, textRun } from '@penholder/resolution';

/** A tree with a few edits that chance chooses: blocks taken out, put in, moved, their words changed. */
export function edited(resolution: Resolution, choose: () => number): Resolution {
  return {
    ...resolution,
    title: choose() % 3 === 0 ? otherWords(resolution.title, choose) : resolution.title,
    preamble: editedBlocks(resolution.preamble, 'preambular', choose),
    operative: editedBlocks(resolution.operative, 'operative', choose),
  };
}

type Role = 'preambular' | 'operative';

function editedBlocks(blocks: readonly Block[], role: Role, choose: () => number): Block[] {
  const edits = Array.from({ length: choose() % 4 }, () => choose() % 4);
  return edits.reduce<Block[]>((all, edit) => editBlock(all, edit, role, choose), [...blocks]);
}

function editBlock(blocks: readonly Block[], edit: number, role: Role, choose: () => number): Block[] {
  const at = choose() % (blocks.length + 1);
  const block = blocks[at];
  if (edit === 0 || block === undefined) return blocks.toSpliced(at, 0, newParagraph(role, choose));
  if (edit === 1) return blocks.toSpliced(at, 1);
  if (edit === 2) return blocks.toSpliced(at, 1).toSpliced(choose() % blocks.length, 0, block);
  return blocks.toSpliced(at, 1, withOtherWords(block, choose));
}

function newParagraph(role: Role, choose: () => number): Block {
  const content = [textRun('Urges', [{ type: 'italic' }]), textRun(` all ${choose() % 90} keepers of keys,`)];
  const id = blockId(`new-${choose()}-${choose()}-${choose()}`);
  return { type: 'paragraph', id, role, number: null, content, children: [], tail: [] };
}

function withOtherWords(block: Block, choose: () => number): Block {
  return block.type === 'table' ? block : { ...block, content: otherWords(block.content, choose) };
}

/** Notes stay where they are called: a call that went would take its note along. */
function otherWords(line: readonly Inline[], choose: () => number): Inline[] {
  const changed = line.map((item): Inline => {
    if (item.type === 'note' || choose() % 2 === 0) return item;
    const words = item.text.split(' ');
    const at = choose() % words.length;
    return { ...item, text: words.with(at, `${words[at] ?? ''}x${choose() % 7}`).join(' ') };
  });
  return [...joinRuns([...changed, textRun(` at last ${choose() % 10}`)])];
}
