import { type BlockId, labelsOf, paragraphsIn, type Resolution } from '@penholder/resolution';
import type { AgreementRecord } from '@penholder/protocol';

/** A paragraph of a text by what it is called. */
export interface NamedParagraph {
  readonly id: BlockId;
  readonly label: string;
}

/** The paragraphs of preamble and operative part in their order, those with a name. */
export function namedParagraphs(live: Resolution): NamedParagraph[] {
  const labels = labelsOf(live);
  return paragraphsIn([...live.preamble, ...live.operative])
    .map(({ id }) => ({ id, label: labels.get(id) ?? '' }))
    .filter(({ label }) => label !== '');
}

/** The labels of the others in the package of this paragraph, in the order of the text. */
export function packedWith(
  live: Resolution,
  ladder: readonly AgreementRecord[],
  paragraph: string,
): readonly string[] {
  const name = ladder.find((each) => each.paragraph === paragraph)?.package ?? null;
  if (name === null) return [];
  const inIt = new Set(ladder.filter((each) => each.package === name).map((each) => each.paragraph));
  return namedParagraphs(live).flatMap(({ id, label }) => (id !== paragraph && inIt.has(id) ? [label] : []));
}
