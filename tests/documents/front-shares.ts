import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { type DocumentJson, documentToJson, type FrontPageJson, readFile } from '@penholder/formats';
import type { Resolution } from '@penholder/resolution';

import { documentPath } from '../documents-folder.js';

/** The first document of a file, and its front page as a program outside reads it. */
export interface Read {
  readonly document: Resolution;
  readonly json: DocumentJson;
  readonly page: FrontPageJson;
}

/** Every document of a file, by its path in the folder of real documents. */
export async function readAll(path: string): Promise<readonly Read[]> {
  const reading = await readFile(readFileSync(documentPath(path)), basename(path));
  if (!reading.ok) throw new Error(`${path}: ${reading.error.message}`);
  return reading.value.documents.map((document) => {
    const json = documentToJson(document);
    return { document, json, page: json.frontPage };
  });
}

/** The only document of a file. */
export async function readOnly(path: string): Promise<Read> {
  const [read, ...more] = await readAll(path);
  if (read === undefined || more.length > 0) throw new Error(`${path}: not one document`);
  return read;
}

/** How many values of a field are as another source has them, and which are not. */
export class Share {
  readonly wrong: string[] = [];
  private readonly field: string;
  private judged = 0;

  constructor(field: string) {
    this.field = field;
  }

  /** Judges one value; the two are compared as JSON. */
  judge(name: string, read: unknown, expected: unknown): void {
    this.judged += 1;
    if (JSON.stringify(read) !== JSON.stringify(expected)) this.wrong.push(name);
  }

  /** One line with the figures, for the log. */
  toString(): string {
    const right = this.judged - this.wrong.length;
    return `${this.field}: ${String(right)} of ${String(this.judged)}${this.wrong.length === 0 ? '' : ` (not ${this.wrong.join(', ')})`}`;
  }
}

/** Single spaces, and one kind of hyphen: what differs otherwise is a difference. */
export function evenText(text: string): string {
  return text
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
