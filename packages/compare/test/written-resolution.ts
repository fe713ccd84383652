import {
  EMPTY_RESOLUTION,
  type Annex,
  type Block,
  blockId,
  type Heading,
  noteId,
  type Paragraph,
  type ParagraphRole,
  type Resolution,
  type Subparagraph,
  type Table,
  textRun,
} from '@penholder/resolution';

/** What a line of a written document adds to it, by its first word. */
const LINES: Readonly<Record<string, (resolution: Resolution, text: string, id: string) => Resolution>> = {
  title: (resolution, text) => ({ ...resolution, title: [textRun(text)] }),
  organ: (resolution, text) => ({ ...resolution, organ: [textRun(text)] }),
  sponsors: (resolution, text) => ({
    ...resolution,
    front: [{ role: 'sponsors', content: [textRun(text)] }],
  }),
  PP: (resolution, text, id) => ({
    ...resolution,
    preamble: [...resolution.preamble, paragraph('preambular', text, id)],
  }),
  OP: (resolution, text, id) => ({
    ...resolution,
    operative: [...resolution.operative, paragraph('operative', text, id)],
  }),
  sub: (resolution, text, id) => ({ ...resolution, operative: withChild(resolution.operative, text, id) }),
  tail: (resolution, text) => ({ ...resolution, operative: withTail(resolution.operative, text) }),
  heading: (resolution, text, id) => ({
    ...resolution,
    operative: [...resolution.operative, heading(text, id)],
  }),
  table: (resolution, text, id) => ({ ...resolution, operative: [...resolution.operative, table(text, id)] }),
  annex: (resolution, text, id) => ({ ...resolution, annexes: [...resolution.annexes, annex(text, id)] }),
  note: (resolution, text, id) => ({
    ...resolution,
    notes: [...resolution.notes, { id: noteId(id), marker: null, content: [textRun(text)] }],
  }),
};

/**
 * A document of a line a block: "PP Recalling …", "OP Urges …", "sub …", "table a|b / c|d". The ids are the lines'
 * numbers after `prefix`, or what stands before the first word: "#old OP Urges …".
 */
export function written(prefix: string, lines: readonly string[]): Resolution {
  return lines.reduce((resolution, line, index) => {
    const [, id = `${prefix}${index}`, kind = '', text = ''] = /^(?:#(\S+) )?(\S+) (.*)$/u.exec(line) ?? [];
    const add = LINES[kind];
    if (add === undefined) throw new Error(`No such line: ${line}`);
    return add(resolution, text, id);
  }, EMPTY_RESOLUTION);
}

function paragraph(role: ParagraphRole, text: string, id: string): Paragraph {
  const content = [textRun(text)];
  return { type: 'paragraph', id: blockId(id), role, number: null, content, children: [], tail: [] };
}

function withChild(blocks: readonly Block[], text: string, id: string): Block[] {
  const content = [textRun(text)];
  const child: Subparagraph = {
    type: 'subparagraph',
    id: blockId(id),
    marker: null,
    content,
    children: [],
    tail: [],
  };
  return changeLast(blocks, (last) => ({ ...last, children: [...last.children, child] }));
}

function withTail(blocks: readonly Block[], text: string): Block[] {
  return changeLast(blocks, (last) => ({ ...last, tail: [textRun(text)] }));
}

function changeLast(blocks: readonly Block[], change: (last: Paragraph) => Paragraph): Block[] {
  const last = blocks.at(-1);
  return last?.type === 'paragraph' ? [...blocks.slice(0, -1), change(last)] : [...blocks];
}

function heading(text: string, id: string): Heading {
  return { type: 'heading', id: blockId(id), level: 1, content: [textRun(text)] };
}

function table(text: string, id: string): Table {
  const rows = text.split(' / ').map((row) => ({
    header: false,
    cells: row.split('|').map((cell) => ({ content: [textRun(cell)], columns: 1, rows: 1 })),
  }));
  return { type: 'table', id: blockId(id), rows };
}

function annex(text: string, id: string): Annex {
  return { id: blockId(id), label: 'Annex', title: [textRun(text)], blocks: [] };
}
