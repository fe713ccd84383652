import { cssString } from './escape.js';
import { COLOURS } from './style-colours.js';
import { PAPER } from './style-paper.js';

/**
 * The look of a comparison's page: a serif text with labels in the margin, changes told by line and strike before
 * colour. `names` stands at the head of each printed sheet.
 */
export function styleSheet(names: string): string {
  return `${COLOURS}${SCREEN}${WIDE}${PAPER}
@page { @top-left { content: ${cssString(names)}; } }
`;
}

const SCREEN = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 2.5rem 1.25rem 5rem; background: var(--desk); color: var(--ink); font: 400 0.95rem/1.5 Inter, system-ui, 'Segoe UI', sans-serif; }
.head, .desk { max-width: 76rem; margin: 0 auto; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; }
h1 { margin: 0.2rem 0 1.1rem; font-size: 1.6rem; line-height: 1.25; letter-spacing: -0.015em; font-weight: 640; overflow-wrap: anywhere; }
h1 .arrow { color: var(--quiet); font-weight: 400; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.75rem; margin: 0 0 1.1rem; }
.sides > div { display: grid; grid-template-columns: 3rem 1fr; padding: 0.8rem 1rem; background: var(--page); border: 1px solid var(--line); border-radius: 8px; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; overflow-wrap: anywhere; }
dd b { display: block; font-weight: 600; font-size: 0.85rem; }
dd .title { display: block; font-family: var(--serif); font-size: 1.05rem; line-height: 1.4; }
.counts { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0 0 0.9rem; padding: 0; list-style: none; }
.counts li { padding: 0.15rem 0.65rem; border: 1px solid var(--line); border-radius: 99px; background: var(--page); color: var(--soft); font-size: 0.85rem; }
.counts b { color: var(--ink); font-weight: 600; }
.counts .inserted b { color: var(--in); }
.counts .deleted b { color: var(--out); }
.counts .total { border-color: transparent; background: none; }
.in-words { max-width: 62rem; margin: 0; font-family: var(--serif); font-size: 1.08rem; line-height: 1.6; overflow-wrap: anywhere; }
.desk { margin-top: 1.75rem; }
.note { margin: 0 0 1rem; padding: 0.6rem 0.9rem; border-radius: 6px; background: var(--warn-ground); color: var(--warn); }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
summary { cursor: pointer; }
.contents { margin-bottom: 1.5rem; font-size: 0.85rem; }
.contents summary { padding: 0.2rem 0; font-weight: 600; }
.contents ol { margin: 0.4rem 0 0; padding: 0; list-style: none; columns: 16rem auto; column-gap: 1.5rem; }
.contents li { break-inside: avoid; border-left: 3px solid var(--tone); }
.contents a { display: block; padding: 0.22rem 0.6rem; color: var(--soft); overflow-wrap: anywhere; }
.contents a:hover { background: var(--page); }
.contents b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.contents em { padding: 0 0.35rem; border-radius: 4px; font-style: normal; font-weight: 600; font-size: 0.78rem; }
.weaker, .limit { background: var(--warn-ground); color: var(--warn); }
.stronger { background: var(--accent-ground); color: var(--accent); }
.tools { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 1.5rem; color: var(--soft); font-size: 0.85rem; }
.tools p { margin: 0; }
.switch { display: none; align-items: center; gap: 0.4rem; cursor: pointer; }
h2 { margin: 1.4rem 0 0.5rem; font-size: 0.78rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--quiet); font-weight: 600; }
.row { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.25rem 1.25rem; padding: 0.9rem 1.25rem; background: var(--page); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; margin-bottom: 0.5rem; }
.row:target { outline: 2px solid var(--accent); }
h3 { margin: 0.2rem 0 0; font-size: 0.85rem; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h3 .change { display: block; color: var(--soft); font-weight: 400; }
.words { margin: 0; max-width: 42rem; font-family: var(--serif); font-size: 1.1rem; line-height: 1.6; white-space: pre-wrap; overflow-wrap: break-word; }
ins, del { padding: 0 1px; border-radius: 2px; }
ins { color: var(--in); background: var(--in-ground); text-decoration: underline 1.5px; text-underline-offset: 0.18em; }
del { color: var(--out); background: var(--out-ground); text-decoration: line-through 1.5px; }
ins.close { margin-inline-start: 0.25em; }
.pair { display: none; }
.marks { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.55rem 0 0; padding: 0; list-style: none; font-size: 0.8rem; }
.marks li { padding: 0.1rem 0.5rem; border-radius: 5px; font-weight: 550; overflow-wrap: anywhere; }
.marks .plain { background: var(--desk); color: var(--soft); }
details.kept { margin-bottom: 0.5rem; }
.kept > summary { padding: 0.4rem 1.25rem; color: var(--soft); font-size: 0.85rem; border-radius: 6px; }
.kept > summary:hover { background: var(--page); }
.kept > summary b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.kept .count { color: var(--quiet); }
.kept .row { background: none; border-color: transparent; border-left-color: var(--line); border-radius: 0; margin: 0; padding: 0.5rem 1.25rem; color: var(--soft); }
.kept h3 { font-weight: 500; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 0.75rem 3rem; }
  h1 { font-size: 1.3rem; }
  .row { grid-template-columns: 1fr; padding: 0.75rem 0.9rem; }
  h3 .change { display: inline; margin-left: 0.4rem; }
  .words { font-size: 1.05rem; }
}
`;

/** Where there is room: the list of changes beside the text, and both texts side by side for those who want them so. */
const WIDE = `
@media screen and (min-width: 64rem) {
  .desk { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; align-items: start; }
  .desk > main:only-child { grid-column: 1 / -1; }
  .contents { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; margin: 0; }
  .contents ol { columns: auto; }
  .switch { display: flex; }
  body:has(#side-by-side:checked) :is(.head, .desk) { max-width: 104rem; }
  body:has(#side-by-side:checked) article .inline { display: none; }
  body:has(#side-by-side:checked) .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
  .pair .none { margin: 0; border-radius: 4px; background: repeating-linear-gradient(135deg, transparent 0 7px, var(--line) 7px 8px); }
}
`;
