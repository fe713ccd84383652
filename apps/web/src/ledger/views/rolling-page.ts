/** A rolling text as a page of its own, with as much style as marks and names need; nothing is loaded from elsewhere. */
export function rollingPage(title: string, article: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign)}</title>
<style>
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; }
ins { color: #0a6b3d; text-decoration: underline; }
del { color: #a8322a; text-decoration: line-through; }
.by { font: 600 0.75rem sans-serif; }
</style>
</head>
<body>
${article}</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
