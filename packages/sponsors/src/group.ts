/** How documents lead up to a group's name: "the States Members of the United Nations that are members of the …". */
const LEAD =
  /^(?:the )?(?:States (?:Members of the United Nations )?(?:that|which) are )?(?:the )?(?:members of )?(?:the )?/u;
/** What notes say after it: which provisions the list of members follows. */
const PROVISO = /,? taking into account .*$/su;

/** The name of a group, from the words after "on behalf of": "European Union", "Group of 77 and China". */
export function groupName(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().replace(PROVISO, '').replace(/\.$/u, '').replace(LEAD, '');
}

/** Groups whose names hold an "and" that does not part two sponsors, with whatever leads up to them. */
const JOINED_NAME =
  /^[^,;]*?(?:Group of 77 and China|Latin American and Caribbean States|Western European and other States|Asia and the Pacific States)/u;

/**
 * Where the name of a group ends that begins at this place, running on in the sentence without brackets:
 * at the next comma, semicolon, bracket or "and" that is not its own, else at the end.
 */
export function groupEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const joined = JOINED_NAME.exec(rest)?.[0];
  return from + (joined?.length ?? /[,;:([]| and (?:the )?(?=\p{Lu})|$/u.exec(rest)?.index ?? rest.length);
}
