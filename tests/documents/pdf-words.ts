import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that a PDF draws, stretch after stretch as pdf.js gives it: for counting, so that the reader's own lines are not trusted. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    texts.push(...items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')), '\n');
  }
  await task.destroy();
  return texts.join('');
}
