import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

import { documentPath } from '../documents-folder.js';

/** A file to be checked. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** How many files are checked at once: the schema is compiled once for each lot. */
const LOT = 60;

/**
 * What the OASIS schema of Akoma Ntoso 3.0 finds wrong, by the file's name; files without faults are left out.
 * The schema comes from the folder of real documents, and nothing from the network.
 */
export async function schemaFaults(files: readonly NamedText[]): Promise<Map<string, string[]>> {
  const faults = new Map<string, string[]>();
  for (let start = 0; start < files.length; start += LOT) {
    const lot = files.slice(start, start + LOT);
    const found = await validateXML({
      xml: lot.map(({ text }, index) => ({ fileName: `f${start + index}.xml`, contents: text })),
      schema: [schemaFile('akomantoso30.xsd')],
      preload: [schemaFile('xml.xsd')],
    });
    for (const { loc, message } of found.errors) {
      const place = Number(/^f(\d+)/u.exec(loc?.fileName ?? '')?.[1] ?? start);
      const name = files[place]?.name ?? '';
      faults.set(name, [...(faults.get(name) ?? []), `${loc?.lineNumber ?? 0}: ${message}`]);
    }
  }
  return faults;
}

function schemaFile(fileName: string): { fileName: string; contents: string } {
  const contents = readFileSync(documentPath('akn/schema', fileName), 'utf8');
  return { fileName, contents };
}
