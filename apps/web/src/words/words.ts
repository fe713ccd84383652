import { createContext, useContext } from 'react';

import { en } from './en.js';

/** Everything the interface says, in one language; a language that lacks a sentence does not compile. */
export type Words = typeof en;

/** The language of the page. */
export const WordsContext = createContext<Words>(en);

/** Everything the interface says, in the language of the page. */
export function useWords(): Words {
  return useContext(WordsContext);
}
