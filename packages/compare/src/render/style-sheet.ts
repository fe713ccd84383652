/** The look of a comparison's page: a serif page with labels in the margin; changes by line and strike before colour. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --quiet: #5c6670; --line: #d9dee3; --in: #0b5c3b; --in-ground: #e3f4ea; --out: #9b1c1c; --out-ground: #fbe9e9; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14181d; --ink: #e6e9ec; --quiet: #9aa5b1; --line: #2c343c; --in: #7fdcae; --in-ground: #10301f; --out: #f2a0a0; --out-ground: #3a1717; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 62rem; background: var(--page); color: var(--ink); font: 1.05rem/1.6 'Source Serif 4', Georgia, 'Times New Roman', serif; }
header, h2 { font-family: Inter, system-ui, sans-serif; }
header { padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.4rem; overflow-wrap: anywhere; }
header p { margin: 0.3rem 0 0; }
.kind, .summary, .note { color: var(--quiet); font-size: 0.9rem; }
section { display: grid; grid-template-columns: 11rem minmax(0, 38rem); gap: 1.5rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
section p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
h2 { margin: 0.15rem 0 0; font-size: 0.85rem; font-weight: 600; }
h2 small { display: block; font-weight: 400; color: var(--quiet); }
.kept { color: var(--quiet); }
ins { color: var(--in); background: var(--in-ground); text-decoration: underline; text-underline-offset: 0.15em; }
del { color: var(--out); background: var(--out-ground); text-decoration: line-through; }
@media (max-width: 40rem) { section { grid-template-columns: 1fr; gap: 0.25rem; } }
@media print {
  :root { --page: #fff; --ink: #000; --quiet: #444; --line: #bbb; --in: #000; --in-ground: #eee; --out: #000; --out-ground: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  section { grid-template-columns: 3.2cm 1fr; }
}
`;
