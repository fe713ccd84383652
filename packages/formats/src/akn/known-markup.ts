/** Attributes that say where an element stands, what it is called and how it looks, which the tree says in its own way. */
const ANYWHERE = 'eId wId class refersTo space';

/** How cells and tables are drawn, which is the page's affair. */
const DRAWN =
  'style width height border cellpadding cellspacing align valign data-borders-info data-width-type data-justification data-vertical-align';

/**
 * The elements whose sense the tree has, with the attributes it has or has no need of: days, numbers and names that the
 * words of the element say themselves. Sources: the UN's published files, and what Penholder writes.
 */
const ATTRIBUTES: readonly (readonly [elements: string, attributes: string])[] = [
  [
    'akomaNtoso components component coverPage preface preamble mainBody conclusions collectionBody',
    'schemaLocation',
  ],
  ['attachments attachment', ''],
  ['statement documentCollection doc container formula hcontainer', 'name contains'],
  ['section paragraph point item list sublist blockList num content heading subheading crossHeading', ''],
  ['intro wrapUp listIntroduction listWrapUp p span i b sup sub eol event outcome', ''],
  ['docNumber docProponent docStatus docTitle docAuthority', ''],
  ['docDate date', 'date'],
  ['table tr thead tbody caption', DRAWN],
  ['td th', `${DRAWN} colspan rowspan`],
  ['documentRef', 'href showAs'],
  ['session', 'value'],
  ['location', 'title'],
  ['inline', 'name title'],
  ['vote', 'as by'],
  ['quantity', 'normalized'],
  ['organization', 'GUID'],
  ['a ref', 'href'],
  ['authorialNote', 'marker placement'],
  ['noteRef', 'href marker'],
];

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ATTRIBUTES.flatMap(([elements, attributes]) => {
    const own = new Set(`${ANYWHERE} ${attributes}`.split(' '));
    return elements.split(' ').map((element) => [element, own] as const);
  }),
);

/** Whether the tree has the sense of elements of this name. */
export function isKnownElement(name: string): boolean {
  return KNOWN.has(name);
}

/** Whether the tree has the sense of this attribute, or needs none of it. */
export function isKnownAttribute(element: string, attribute: string): boolean {
  return KNOWN.get(element)?.has(attribute) === true;
}
