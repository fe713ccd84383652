import { isItemLine } from '../front/agenda-numbers.js';
import { isPrincipalOrgan } from '../front/front-body.js';
import { findPrintedDay } from '../front/printed-day.js';
import type { FrontLineRole } from '../tree.js';

/** Longer lines are paragraphs. */
const LONGEST = 120;

const SAYS: readonly (readonly [RegExp, FrontLineRole])[] = [
  [/^Distr\. (?:générale|limitée|general|limitada|restreinte|reservada)$/u, 'distribution'],
  [/^Original ?: \p{Ll}+$/u, 'language'],
  [/^(?:\p{L}+[ -]){1,5}(?:session|сессия)$|^(?:\p{L}+ ){1,4}período de sesiones$/u, 'session'],
  [/^第[一二三四五六七八九十]{1,3}届会议$|^الدورة \p{L}+(?: \p{L}+)?$/u, 'session'],
  [/^(?:Résolution|Décision) adoptée par |^(?:Resolución|Decisión) (?:aprobada|adoptada) por /u, 'other'],
  [
    /^(?:Резолюция|Решение), принят\p{L}+ |^(?:قرار|مقرر) اتخذ|^\d{4}年\d{1,2}月\d{1,2}日\p{L}{2,8}(?:决议|决定)$/u,
    'other',
  ],
  [/^\[.*\([A-Z]\/.*\)\]$/u, 'other'],
];

/** The role of a line that only front pages carry, in a language other than English; `null` where it may be anything. */
export function translatedRole(text: string): FrontLineRole | null {
  if (text.length > LONGEST) return null;
  const said = SAYS.find(([pattern]) => pattern.test(text))?.[1];
  if (said !== undefined) return said;
  if (isPrincipalOrgan(text)) return 'body';
  if (isDayAlone(text)) return 'date';
  return namesItems(text) ? 'agenda item' : null;
}

function isDayAlone(text: string): boolean {
  const day = findPrintedDay(text);
  return day !== null && day.from === 0 && day.to === text.length;
}

/** "Point 72 d) de l’ordre du jour" has few words; a sentence may begin like it. English lines are told elsewhere. */
function namesItems(text: string): boolean {
  return isItemLine(text) && !/items? /iu.test(text) && text.split(' ').length <= 7 && !/[.;:]$/u.test(text);
}
