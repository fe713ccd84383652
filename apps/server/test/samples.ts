import {
  EMPTY_RESOLUTION,
  type BlockId,
  blockId,
  type Paragraph,
  type Resolution,
  textRun,
} from '@penholder/resolution';

/** A draft resolution with these operative paragraphs, under this symbol. */
export function draftOf(symbol: string | null, operative: readonly string[]): Resolution {
  return {
    ...EMPTY_RESOLUTION,
    symbol,
    title: [textRun('Care of harbour lanterns')],
    organ: [textRun('The Council of Small Harbours')],
    preamble: [paragraphOf('preambular', blockId('pp1'), 'Recalling the lanterns of the north quay,')],
    operative: operative.map((words, index) => paragraphOf('operative', blockId(`op${index + 1}`), words)),
  };
}

function paragraphOf(role: Paragraph['role'], id: BlockId, words: string): Paragraph {
  return { type: 'paragraph', id, role, number: null, content: [textRun(words)], children: [], tail: [] };
}

/** A draft as a file of text, with its front page, as people send it in. */
export function draftFile(symbol: string, day: string, operative: readonly string[]): string {
  const paragraphs = operative.map((words, index) => `${index + 1}. ${words}`);
  return [
    `United Nations\n${symbol}\nCouncil of Small Harbours\nDistr.: Limited\n${day}\nOriginal: English`,
    'Kenya and Malta: draft resolution',
    'Care of harbour lanterns',
    '*The Council of Small Harbours*,',
    '*Recalling* the lanterns of the north quay,',
    '*Mindful* of the sailors who look for them at night,',
    ...paragraphs,
    '',
  ].join('\n\n');
}

/** The same text as its body adopted it. */
export function adoptedFile(number: string, operative: readonly string[]): string {
  const paragraphs = operative.map((words, index) => `${index + 1}. ${words}`);
  return [
    `Resolution ${number}`,
    'Care of harbour lanterns',
    '*The Council of Small Harbours*,',
    '*Recalling* the lanterns of the north quay,',
    ...paragraphs,
    '',
  ].join('\n\n');
}
