import type { Failure } from '../steps/step.js';
import type { NotUnderstood } from './instruction-reading.js';

/** A failure as one is told it: what is wrong, and what can be done. Nothing was changed. English. */
export function failureInWords(failure: Failure): string {
  switch (failure.type) {
    case 'NoSuchParagraph':
      return `${failure.name} is not in the draft. Numbers are those of the draft as issued.`;
    case 'WordsNotFound':
      return `“${failure.words}” is not in ${failure.where}. Quote the words as they stand there, capitals and commas too.`;
    case 'SeveralPlaces':
      return `“${failure.words}” stands ${failure.count} times in ${failure.where}. Say which of them is meant, or quote more of the words around it.`;
    case 'LinesNotKnown':
      return `“${failure.words}” stands ${failure.count} times in ${failure.where}, and which of them is in line ${failure.line} of the printed page is not known. Say which of them is meant, or quote more of the words around it.`;
    case 'AcrossParts':
      return `“${failure.words}” runs over several parts of ${failure.where}. Say what changes in each part by itself.`;
    case 'Conflict':
      return `${failure.where}: “${failure.expected}” was expected, found: “${failure.found}”. Say it anew for the text as it stands.`;
  }
}

/** The same of an instruction that is not understood: the part that is not, in quotation marks. */
export function notUnderstoodInWords({ part }: NotUnderstood): string {
  return `“${part}” is not understood. Say what is done, to which paragraph, and quote the words.`;
}
