/** A stretch of letters: plain, slanted, heavy, or a small raised mark. */
export type Span = string | { readonly face: 'italic' | 'bold' | 'raised'; readonly text: string };

/** A line of a page: where it begins, in points from the lower left corner, its size, and its stretches one behind the other. */
export interface DrawnLine {
  readonly left: number;
  readonly base: number;
  readonly size?: number;
  readonly spans: readonly Span[];
}

export function italic(text: string): Span {
  return { face: 'italic', text };
}

export function bold(text: string): Span {
  return { face: 'bold', text };
}

export function raised(text: string): Span {
  return { face: 'raised', text };
}

/** A line of plain or marked stretches. */
export function drawn(left: number, base: number, ...spans: readonly Span[]): DrawnLine {
  return { left, base, spans };
}

/** The same in other letters. */
export function sized(size: number, line: DrawnLine): DrawnLine {
  return { ...line, size };
}

/** Writes pages of 612 by 792 points as the smallest PDF that holds them; `trailer` adds entries to the file's own. */
export function writtenPdf(pages: readonly (readonly DrawnLine[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792] /Resources ${RESOURCES} >>`,
    ...['Times-Roman', 'Times-Italic', 'Times-Bold'].map(fontObject),
    ...pages.flatMap(pageObjects),
  ];
  return Buffer.from(fileOf(objects, trailer), 'latin1');
}

const RESOURCES = '<< /Font << /plain 3 0 R /raised 3 0 R /italic 4 0 R /bold 5 0 R >> >>';

function fontObject(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function pageObjects(lines: readonly DrawnLine[], at: number): string[] {
  const content = lines.map(lineOrders).join('\n');
  return [
    `<< /Type /Page /Parent 2 0 R /Contents ${7 + 2 * at} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

function lineOrders({ left, base, size = 10, spans }: DrawnLine): string {
  return `BT 1 0 0 1 ${left} ${base} Tm ${spans.map((span) => spanOrders(span, size)).join(' ')} ET`;
}

function spanOrders(span: Span, size: number): string {
  const [face, text] = typeof span === 'string' ? ['plain', span] : [span.face, span.text];
  const [height, rise] = face === 'raised' ? [0.65 * size, 0.35 * size] : [size, 0];
  return `/${face} ${height} Tf ${rise} Ts (${text.replace(/[\\()]/gu, '\\$&')}) Tj`;
}

function fileOf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}
