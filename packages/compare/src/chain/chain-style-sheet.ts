/** The look of a chain's page: a wide table that scrolls by itself; changes by line and strike, ages by number, before colour. */
export const CHAIN_STYLE_SHEET = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --quiet: #5c6670; --line: #d9dee3; --head: #f4f6f8; --in: #0b5c3b; --in-ground: #e3f4ea; --out: #9b1c1c; --out-ground: #fbe9e9; --v1: #1d4f91; --v2: #6b3fa0; --v3: #8a4b00; --v4: #006d77; --v5: #a3195b; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14181d; --ink: #e6e9ec; --quiet: #9aa5b1; --line: #2c343c; --head: #1b2127; --in: #7fdcae; --in-ground: #10301f; --out: #f2a0a0; --out-ground: #3a1717; --v1: #8fbcff; --v2: #cbaaff; --v3: #f0b774; --v4: #74d5dd; --v5: #ff9cc8; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.5 'Source Serif 4', Georgia, 'Times New Roman', serif; }
header, th, small { font-family: Inter, system-ui, sans-serif; }
header { max-width: 62rem; padding-bottom: 1.25rem; }
h1 { margin: 0; font-size: 1.4rem; overflow-wrap: anywhere; }
header p { margin: 0.3rem 0 0; }
.kind, .note { color: var(--quiet); font-size: 0.9rem; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.25rem; }
.table:focus-visible { outline: 2px solid var(--v1); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.6rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td { min-width: 17rem; overflow-wrap: break-word; }
td p { margin: 0; white-space: pre-wrap; }
td small + p { margin-top: 0.15rem; }
td p + small { margin-top: 0.5rem; }
details p { max-width: 62rem; margin-top: 0.5rem; }
summary { cursor: pointer; font: 0.8rem Inter, system-ui, sans-serif; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th { font-size: 0.85rem; font-weight: 600; }
thead th { background: var(--head); border-bottom-width: 2px; }
th[scope='row'] { position: sticky; inset-inline-start: 0; min-width: 7.5rem; background: var(--page); border-inline-end: 1px solid var(--line); }
th small { max-width: 24rem; }
small { display: block; color: var(--quiet); font-size: 0.8rem; font-weight: 400; }
.part th { padding-top: 1.25rem; background: var(--page); color: var(--quiet); font-weight: 400; }
.kept { color: var(--quiet); }
.wording { border-inline-start: 1px solid var(--line); }
ins { color: var(--in); background: var(--in-ground); text-decoration: underline; text-underline-offset: 0.15em; }
del { color: var(--out); background: var(--out-ground); text-decoration: line-through; }
mark { background: none; text-decoration: underline; text-underline-offset: 0.15em; }
sup { padding-inline-start: 0.1em; font: 600 0.7em Inter, system-ui, sans-serif; line-height: 0; }
.v1 { color: var(--v1); } .v2 { color: var(--v2); } .v3 { color: var(--v3); } .v4 { color: var(--v4); } .v5 { color: var(--v5); }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { --page: #fff; --ink: #000; --quiet: #444; --line: #bbb; --head: #fff; --in: #000; --in-ground: #eee; --out: #000; --out-ground: #fff; --v1: #000; --v2: #000; --v3: #000; --v4: #000; --v5: #000; }
  body { padding: 0; font-size: 9pt; }
  .table { overflow: visible; border: 0; }
  td { min-width: 0; }
  th[scope='row'] { position: static; min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
