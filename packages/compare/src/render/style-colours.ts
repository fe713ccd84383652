/** The colours of a comparison's page, light and dark; all texts reach a contrast of 4.5 to 1 on their grounds. */
export const COLOURS = `
:root { color-scheme: light dark; --serif: 'Source Serif 4', Georgia, 'Times New Roman', serif;
  --ink: #16202b; --soft: #4b5a68; --quiet: #5f6d7a; --line: #dfe4e8; --page: #fff; --desk: #f4f5f6;
  --accent: #0a6294; --accent-ground: #e6f1f8; --in: #0a6b3d; --in-ground: #e5f5ec; --out: #a8322a; --out-ground: #fbeae8;
  --warn: #7d5200; --warn-ground: #fdf3dc; --moved: #5b4bb5; --parted: #0f766e; }
@media (prefers-color-scheme: dark) { :root {
  --ink: #e7ecf0; --soft: #b3bec7; --quiet: #94a1ac; --line: #2a3540; --page: #151c23; --desk: #0e1318;
  --accent: #62b6e8; --accent-ground: #12293a; --in: #6fd39c; --in-ground: #10301f; --out: #f29a92; --out-ground: #3a1a18;
  --warn: #efc66b; --warn-ground: #332712; --moved: #b3a7f5; --parted: #5fd0c4; } }
.reworded { --tone: var(--accent); }
.inserted { --tone: var(--in); }
.deleted { --tone: var(--out); }
.moved, .moved-and-reworded { --tone: var(--moved); }
.split, .merged { --tone: var(--parted); }
`;
