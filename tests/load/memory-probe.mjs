// Run as a process of its own, `node --expose-gc memory-probe.mjs KIND BYTES`: prints by how many bytes for each byte of
// the text the process grew at its highest while the text was read, and how much of its heap the reading holds.
import { countedIds, readText } from '@penholder/resolution';

import { samples } from './samples.mjs';

const [, , kind, bytes] = process.argv;
const text = textOf(kind, Number(bytes));
globalThis.gc();
const before = process.memoryUsage();
const reading = readText(text, countedIds());
const highest = process.resourceUsage().maxRSS * 1024;
globalThis.gc();
const held = process.memoryUsage().heapUsed - before.heapUsed;
console.log(
  JSON.stringify({
    grown: Math.max(highest - before.rss, 0) / Number(bytes),
    held: Math.max(held, 0) / Number(bytes),
    documents: reading.documents.length,
  }),
);

/** One flat string, as it comes from a file; the text is made in a small piece first, so that making it is not the peak. */
function textOf(name, length) {
  const piece = Buffer.from(samples[name](Math.min(length, 1_000_000)));
  return Buffer.concat(Array.from({ length: Math.ceil(length / piece.length) }, () => piece)).toString(
    'utf8',
  );
}
