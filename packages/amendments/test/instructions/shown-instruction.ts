import type {
  Instruction,
  InsertionPoint,
  ParagraphName,
  ParagraphPoint,
  Quotation,
  QuotedParagraph,
  WordsPlace,
} from '../../src/index.js';

/**
 * An instruction in a short hand of its own, every field of it shown, so that tables of sentences say in a line what each
 * is to mean: `replace @OP4 [boats] [ships]`. Rarer kinds are shown as JSON.
 */
export function shown(instruction: Instruction): string {
  switch (instruction.type) {
    case 'replace words':
      return `replace${every(instruction.throughout)} ${places(instruction.where)} ${quotation(instruction.old)} [${instruction.now}]`;
    case 'insert words':
      return `insert ${places(instruction.where)} ${point(instruction.at)} [${instruction.words}]`;
    case 'delete words':
      return `delete${every(instruction.throughout)} ${places(instruction.where)} ${quotation(instruction.words)}`;
    case 'delete paragraphs':
      return `delete ${names(instruction.what)}${paragraphs(instruction.reading)}`;
    case 'replace paragraphs':
      return `replace ${names(instruction.what)}${paragraphs(instruction.by)}`;
    case 'insert paragraphs':
      return `insert ${instruction.role} ${beside(instruction.at)}${paragraphs(instruction.paragraphs)}`;
    case 'move paragraphs':
      return `move ${names(instruction.what)} ${beside(instruction.to)}`;
    case 'split paragraph':
      return `split ${name(instruction.what)} before ${quotation(instruction.before)}`;
    case 'join paragraphs':
      return `join ${names(instruction.what)}`;
    case 'replace title':
      return `title [${instruction.by}]`;
    case 'insert heading':
      return `insert heading ${beside(instruction.at)} [${instruction.words}]`;
    case 'delete heading':
      return `delete heading [${instruction.words}]`;
    case 'replace note':
      return `replace note ${instruction.marker} [${instruction.by}]`;
    case 'delete note':
      return `delete note ${instruction.marker}`;
    case 'insert note':
      return `insert note ${places([instruction.where])} ${quotation(instruction.after)} [${instruction.text}]`;
    case 'with result':
      return `${shown(instruction.instruction)} so that [${instruction.reading}]`;
    case 'renumber':
      return 'renumber';
    default:
      return JSON.stringify(instruction);
  }
}

function every(throughout: boolean): string {
  return throughout ? ' every' : '';
}

function names(list: readonly ParagraphName[]): string {
  return list.map(name).join(' ');
}

function name({ role, number, part }: ParagraphName): string {
  const prefix = role === 'preambular' ? 'PP' : 'OP';
  const parts = part.map((marker) => `(${marker})`).join('');
  switch (number.type) {
    case 'printed':
      return `${prefix}${number.number.replace(/ /gu, '_')}${parts}`;
    case 'counted':
      return `${prefix}#${number.ordinal}${parts}`;
    case 'from the end':
      return `${prefix}-${number.ordinal}${parts}`;
    case 'sole':
      return `${prefix}sole${parts}`;
  }
}

function places(list: readonly WordsPlace[]): string {
  return list.map((one) => `@${place(one)}`).join(' ');
}

function place(one: WordsPlace): string {
  switch (one.type) {
    case 'paragraph': {
      const { within } = one;
      const own =
        within.type === 'all' ? '' : within.type === 'line' ? `/line${within.number}` : `/${within.type}`;
      return name(one.paragraph) + own;
    }
    case 'all paragraphs':
      return `all-${one.role}`;
    case 'footnote':
      return `note${one.marker}`;
    case 'heading':
      return `heading[${one.words}]`;
    case 'table':
      return JSON.stringify(one);
    default:
      return one.type;
  }
}

function quotation({ words, occurrence }: Quotation): string {
  return `[${words}]${occurrence === null ? '' : `#${occurrence}`}`;
}

function point(at: InsertionPoint): string {
  return at.type === 'after' || at.type === 'before' ? `${at.type} ${quotation(at.words)}` : at.type;
}

function beside(at: ParagraphPoint): string {
  return 'paragraph' in at ? `${at.type} ${name(at.paragraph)}` : `${at.type} ${at.role}`;
}

function paragraphs(list: readonly QuotedParagraph[]): string {
  return list
    .map(({ text, number }) => ` [${number === null ? '' : `${number}. `}${text.replace(/\n+/gu, ' / ')}]`)
    .join('');
}
