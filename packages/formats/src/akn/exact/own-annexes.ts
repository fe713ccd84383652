import type { Annex } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../../xml/element.js';
import { blockIdOf, type Findings } from '../findings.js';
import { partOf, readOwnBody } from './own-body.js';

/** The annexes of a statement that Penholder wrote: one for each attachment. */
export function readOwnAnnexes(statement: XmlElement, findings: Findings): Annex[] {
  return elementsIn(statement, 'attachments')
    .flatMap((attachments) => elementsIn(attachments, 'attachment'))
    .map((attachment) => readOwnAnnex(attachment, findings));
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
