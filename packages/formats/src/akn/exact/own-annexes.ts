import type { Annex, KeptOfAnnex } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../../xml/element.js';
import { blockIdOf, type Findings } from '../findings.js';
import { keptOfAnnex } from '../kept/annex-identification.js';
import { partOf, readOwnBody } from './own-body.js';

/** An annex with what its own record holds. */
export interface OwnAnnex {
  readonly annex: Annex;
  readonly kept: readonly KeptOfAnnex[];
}

/** The annexes of a statement that Penholder wrote: one for each attachment. */
export function readOwnAnnexes(statement: XmlElement, findings: Findings): OwnAnnex[] {
  return elementsIn(statement, 'attachments')
    .flatMap((attachments) => elementsIn(attachments, 'attachment'))
    .map((attachment) => {
      const annex = readOwnAnnex(attachment, findings);
      return { annex, kept: keptOfAnnex(attachment, annex.id) };
    });
}

function readOwnAnnex(attachment: XmlElement, findings: Findings): Annex {
  const [label] = elementsIn(attachment, 'heading');
  const bodies = elementsIn(attachment, 'doc').flatMap((doc) => elementsIn(doc, 'mainBody'));
  return {
    id: blockIdOf(attachment, findings),
    label: label === undefined ? null : textOf(label.children),
    title: partOf(attachment, 'subheading', findings),
    blocks: bodies.flatMap((body) => readOwnBody(body, 'plain', findings)),
  };
}
