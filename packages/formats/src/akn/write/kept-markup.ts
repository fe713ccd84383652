import type { KeptElement } from '@penholder/resolution';

import { type Sayings, sayingOf, type Within } from '../kept/sayings.js';
import { withinOf } from '../kept/take-off.js';
import { type Attributes, element, escaped } from './markup.js';

/** The namespaces whose prefixes every file of ours may use. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://un.org/akn4un', 'akn4un'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** An element of a record with what the fields say of it, as markup. */
export function keptMarkup(kept: KeptElement, sayings: Sayings, within: Within = 'other'): string {
  const said = sayingOf(kept, within, sayings);
  const inside = withinOf(kept, within);
  const children = kept.children.map((child) =>
    typeof child === 'string' ? escaped(child) : keptMarkup(child, sayings, inside),
  );
  const words = kept.children.length === 0 && said !== null && said.words !== null ? said.words : '';
  const [name, attributes] = written(kept.name, { ...said?.attributes, ...kept.attributes });
  return element(name, attributes, ...children, escaped(words));
}

/** Names as XML writes them: a namespace that no prefix stands for is declared where it is used. */
function written(name: string, attributes: Readonly<Record<string, string>>): [string, Attributes] {
  const declared = new Map<string, string>();
  const own = prefixed(name, declared);
  const all = Object.entries(attributes).map(([key, value]) => [prefixed(key, declared), value] as const);
  const declarations = [...declared].map(([space, prefix]) => [`xmlns:${prefix}`, space] as const);
  return [own, Object.fromEntries([...declarations, ...all])];
}

function prefixed(name: string, declared: Map<string, string>): string {
  const [, space, local] = /^\{([^}]*)\}(.*)$/su.exec(name) ?? [];
  if (space === undefined || local === undefined) return name;
  const prefix = PREFIXES.get(space) ?? declared.get(space) ?? `ns${declared.size + 1}`;
  if (!PREFIXES.has(space)) declared.set(space, prefix);
  return `${prefix}:${local}`;
}
