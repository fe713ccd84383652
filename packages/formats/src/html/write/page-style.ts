/** The style that every written page carries: for the screen and for paper, without anything from outside. */
export const PAGE_STYLE = `
body { font: 11pt/1.4 "Times New Roman", Times, serif; max-width: 42em; margin: 2em auto; padding: 0 1em; }
header { border-bottom: 1px solid; margin-bottom: 1.5em; }
header p { margin: 0.2em 0; }
h1 { font-size: 1.3em; }
h2, h3, h4, h5, h6 { font-size: 1em; break-after: avoid; }
div[data-penholder="subparagraph"] { margin-inline-start: 2em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
section[data-penholder="notes"] { border-top: 1px solid; margin-top: 2em; font-size: 0.9em; }
sup { line-height: 0; }
sup a { text-decoration: none; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } p { orphans: 2; widows: 2; } }
`;
