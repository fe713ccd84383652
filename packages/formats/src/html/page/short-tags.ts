import { Parser, type ParserOptions, type Token, Tokenizer, type TreeAdapterTypeMap } from 'parse5';

/** How many attributes a tag keeps, and a few of the last step. Programs write a dozen; the parser compares each with all before it. */
const MOST_ATTRIBUTES = 100;

/** How many characters are parsed before tags are looked at again: attributes in these few may be more. */
const STEP = 512;

/** Takes a page in small steps and leaves out the attributes of a tag that are more than any program writes. */
class ShortTagTokenizer extends Tokenizer {
  override write(html: string, isLast: boolean): void {
    let from = 0;
    for (; html.length - from > STEP; from += STEP) {
      super.write(html.slice(from, from + STEP), false);
      if (this.currentToken !== null) shorten(this.currentToken);
    }
    super.write(html.slice(from), isLast);
  }
}

function shorten(token: Token.Token): void {
  if ('attrs' in token && token.attrs.length > MOST_ATTRIBUTES) token.attrs.length = MOST_ATTRIBUTES;
}

/**
 * Parses a page in time that grows with its length alone, however many attributes a tag has. Those left out hold no
 * word that is seen.
 */
export function parseShortTags<Nodes extends TreeAdapterTypeMap>(
  html: string,
  options: ParserOptions<Nodes>,
): Nodes['document'] {
  const parser = new Parser<Nodes>(options);
  parser.tokenizer = new ShortTagTokenizer(parser.options, parser);
  parser.tokenizer.write(html, true);
  return parser.document;
}
