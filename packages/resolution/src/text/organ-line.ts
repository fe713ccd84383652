/** What bodies that adopt resolutions are called. */
const BODY =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Congress|Board|Parties|Meeting|Forum|Tribunal|Court|Authority|Agency|Programme|Fund)\b/u;

/** Names of such bodies in the other languages of the United Nations, whole lines with the mark that ends them. */
const FOREIGN_NAMES =
  /^(?:(?:L[’']|Le |La )(?:Assemblée|Conseil|Commission|Comité|Conférence|Congrès)[^.;,:]*|(?:La|El) (?:Asamblea|Consejo|Comisión|Comité|Conferencia|Congreso|Junta)[^.;,:]*|(?:\p{Lu}[\p{Script=Cyrillic} ]+ )?(?:Ассамблея|Совет|Комиссия|Комитет|Конференция|Конгресс)[\p{Script=Cyrillic} ]*|\p{Script=Han}{0,20}(?:大会|理事会|委员会|会议)|إن (?:الجمعية|المجلس|مجلس|اللجنة|لجنة|المؤتمر|مؤتمر)[^.؛،,:]*) ?[,:،，：]$/u;

/** Words in small letters that stand within the name of a body. */
const SMALL_WORD = /^(?:of|the|and|on|for|to|in|against|its|at|with|serving|as)$/u;

/** As long as the name of a body gets. */
const LONGEST_NAME = 220;

/** The name of the body where a line is nothing else ("The General Assembly,"), without its comma or colon; `null` elsewhere. */
export function organNamed(text: string): string | null {
  if (text.length <= LONGEST_NAME && FOREIGN_NAMES.test(text)) return withoutStop(text);
  const name = /^(?:The|THE) (.+?)(?: ?[,:])?$/u.exec(text.slice(0, LONGEST_NAME));
  if (name?.[1] === undefined || text.length > LONGEST_NAME || /[.;]/u.test(name[1])) return null;
  const words = name[1].split(' ');
  const proper = words.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}“"(]/u.test(word));
  return proper && BODY.test(name[1]) ? withoutStop(text) : null;
}

/** A line that names a body, without the comma or colon after it, which may be set with it. */
export function withoutStop(text: string): string {
  return text.replace(/ ?[,:،，：](\**)$/u, '$1');
}
