import type * as Y from 'yjs';

/** The name of the fragment that holds a draft's text. */
export const TEXT_FRAGMENT = 'resolution';

/** The name of the map that holds a draft's head: kind, symbol, number and front page. */
export const HEAD_MAP = 'head';

/** The fragment that holds a draft's text. */
export function textFragmentOf(document: Y.Doc): Y.XmlFragment {
  return document.getXmlFragment(TEXT_FRAGMENT);
}

/** The map that holds a draft's head. */
export function headMapOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap(HEAD_MAP);
}
