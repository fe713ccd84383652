/** The parts of a file that a test writes; what it leaves out is left out of the file. */
export interface WrittenStatement {
  readonly name?: string;
  readonly meta?: string;
  readonly cover?: string;
  readonly preface?: string;
  readonly preamble?: string;
  readonly body?: string;
  /** Elements after the preamble and the body, in order. */
  readonly more?: string;
}

/** A file of one statement, in the manner of the UN's published ones. */
export function writtenAkn(statement: WrittenStatement): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">${writtenStatement(statement)}</akomaNtoso>`;
}

/** One statement, for files of several. */
export function writtenStatement(statement: WrittenStatement): string {
  const { name = 'resolution', meta, cover, preface, preamble, body, more = '' } = statement;
  const parts = [
    wrapped('meta', meta),
    wrapped('coverPage', cover),
    wrapped('preface', preface),
    wrapped('preamble', preamble),
    wrapped('mainBody', body),
  ];
  return `<statement name="${name}">${parts.join('')}${more}</statement>`;
}

function wrapped(name: string, content: string | undefined): string {
  return content === undefined ? '' : `<${name}>${content}</${name}>`;
}

/** A preambular paragraph; `lead` is in italics. */
export function preambular(lead: string, rest: string): string {
  return `<container><p xml:space="preserve">\n  <span class="italic">${lead}</span> ${rest}</p></container>`;
}

/** An operative paragraph with its number, or without where that is empty; `lead` is in italics. */
export function operative(number: string, lead: string, rest: string, style = 'SingleTxt'): string {
  const num = number === '' ? '' : `<num>${number}</num>`;
  const italic = lead === '' ? '' : `<span class="italic">${lead}</span> `;
  return `<paragraph class="${style}">${num}<content><p xml:space="preserve">\n ${italic}${rest}</p></content></paragraph>`;
}

/** A line of the body with its marker in the text, as most subparagraphs stand. */
export function flat(text: string, style = 'SingleTxt'): string {
  return operative('', '', text, style);
}
