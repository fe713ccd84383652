/**
 * On paper: black on white, nothing folded out that was kept, the list of changes before the text, no row torn where
 * it can stand whole, and on each sheet its number. What is told by colour is told by line, strike and words.
 */
export const PAPER = `
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --quiet: #444; --line: #bbb; --page: #fff; --desk: #fff; --accent: #000;
    --accent-ground: #fff; --in: #000; --in-ground: #ececec; --out: #444; --out-ground: #fff; --warn: #000; --warn-ground: #fff; --moved: #000; --parted: #000; }
  body { padding: 0; font-size: 9.5pt; }
  h1 { font-size: 15pt; }
  .head, .desk { max-width: none; }
  .sides > div, .counts li { background: none; }
  .switch, .kept .row { display: none; }
  .contents { margin: 0 0 1rem; padding-bottom: 0.6rem; border-bottom: 1px solid #bbb; font-size: 8.5pt; }
  .contents ol { columns: 3; }
  .contents summary::marker, .kept > summary::marker { content: ''; }
  .contents a { padding: 0.05rem 0.4rem; }
  .contents em, .marks li { padding: 0 0.25rem; border: 0.5pt solid #777; font-weight: 500; }
  .marks { margin-top: 0.3rem; font-size: 8.5pt; }
  h2, h3 { break-after: avoid; }
  .row { display: block; position: relative; min-height: 1.15cm; padding: 0.35rem 0 0.5rem 3.3cm; border: 0; border-top: 1px solid #bbb; border-left: 3px solid #777; border-radius: 0; margin: 0; break-inside: avoid-page; }
  .row h3 { position: absolute; left: 0.3cm; top: 0.35rem; width: 2.8cm; font-size: 9pt; }
  .words, .in-words { max-width: none; font-size: 10.5pt; line-height: 1.45; orphans: 2; widows: 2; }
  .kept > summary { padding: 0.2rem 0 0.2rem 0.75rem; }
  ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { margin: 2cm 1.8cm; font: 8pt system-ui, sans-serif; color: #444;
  @bottom-left { content: 'What changed'; }
  @bottom-right { content: counter(page) ' / ' counter(pages); } }
`;
