/** What bodies that adopt resolutions are called. */
const BODY =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Congress|Board|Parties|Meeting|Forum|Tribunal|Court|Authority|Agency|Programme|Fund)\b/u;

/** Words in small letters that stand within the name of a body. */
const SMALL_WORD = /^(?:of|the|and|on|for|to|in|against|its|at|with|serving|as)$/u;

/** As long as the name of a body gets. */
const LONGEST_NAME = 220;

/** The name of the body where a line is nothing else ("The General Assembly,"), without its comma or colon; `null` elsewhere. */
export function organNamed(text: string): string | null {
  const name = /^(?:The|THE) (.+?)(?: ?[,:])?$/u.exec(text.slice(0, LONGEST_NAME));
  if (name?.[1] === undefined || text.length > LONGEST_NAME || /[.;]/u.test(name[1])) return null;
  const words = name[1].split(' ');
  const proper = words.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}“"(]/u.test(word));
  return proper && BODY.test(name[1]) ? text.replace(/ ?[,:]$/u, '') : null;
}
