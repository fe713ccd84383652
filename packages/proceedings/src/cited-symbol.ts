/** A symbol as sentences cite it, alone or joint, with the addenda that follow it ("E/CN.15/2018/L.1 and Add.1-7"). */
const ONE = String.raw`[A-Z]{1,6}(?:/[A-Z0-9](?:[\w.()-]*[\w)])?)+\*{0,3}`;
const CITED = new RegExp(
  String.raw`(?<![\w/.])${ONE}(?:[–-]${ONE})?(?: and (?:Add|Corr)\.\d+(?:[-–]\d+)?)?`,
  'u',
);

/** The first symbol in a text, as printed, `null` where there is none. Damaged ones are kept as they are. */
export function firstSymbol(text: string): string | null {
  const cited = CITED.exec(text)?.[0] ?? null;
  return cited !== null && /\d/u.test(cited) ? withoutOpenBracket(cited) : null;
}

/** "(E/CN.15/2018/CRP.6)" ends before its bracket, "ICCD/COP(13)/21" keeps its own. */
function withoutOpenBracket(cited: string): string {
  const opened = cited.split('(').length;
  const closed = cited.split(')').length;
  return closed > opened ? cited.replace(/\)[^)]*$/u, '') : cited;
}
