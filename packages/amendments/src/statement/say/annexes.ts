import type { AnnexPoint, Instruction } from '../../instructions/instruction.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;

/** "the annex", "annex II". */
export function sayAnnex(name: string): string {
  return name.includes(' ') ? name : `the ${name}`;
}

/** "Delete annex II." */
export function sayDeletedAnnex({ what }: Of<'delete annex'>): string {
  return `Delete ${sayAnnex(what)}.`;
}

/** "After annex I, insert a new annex entitled “…”, reading:" and the annex. */
export function sayInsertedAnnex({ at, title, text }: Of<'insert annex'>): string {
  const entitled = title === '' ? '' : ` entitled “${title}”,`;
  const sentence = `insert a new annex${entitled} reading:\n\n${text}`;
  const point = sayAnnexPoint(at);
  return point === '' ? `I${sentence.slice(1)}` : `${point}, ${sentence}`;
}

function sayAnnexPoint(at: AnnexPoint): string {
  if (at.type === 'at the end') return '';
  return `${at.type === 'after' ? 'After' : 'Before'} ${sayAnnex(at.annex)}`;
}

/** "In annex I, in paragraph 3 (b), delete “…”.": an annex's paragraphs are not called operative. */
export function sayInAnnex(annex: string, said: string): string {
  const quoted = said.search(/“|:\n/u);
  const own = quoted === -1 ? said : said.slice(0, quoted);
  const plain = own
    .replace(/^[A-Z]/u, (letter) => letter.toLowerCase())
    .replaceAll('operative paragraph', 'paragraph')
    .replaceAll('of the operative part', 'of the annex');
  return `In ${sayAnnex(annex)}, ${plain}${quoted === -1 ? '' : said.slice(quoted)}`;
}
