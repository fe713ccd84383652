import { openingLength, textRun } from '@penholder/resolution';

import { senseOf } from './phrase-sense.js';
import type { Act } from './verbs.js';

/** Acts that turn to somebody: "Requests the Secretary-General to …". */
const TURNING: ReadonlySet<Act> = new Set(['demand', 'request', 'urge', 'call', 'encourage', 'invite']);
/** So far into a paragraph an addressee reaches at most, in characters. */
const REACH = 400;
/** What somebody who is asked is called; the last word before "of", a comma or "and". */
const ACTOR = new RegExp(
  '(?:^|[\\s-])(?:' +
    'States?|Governments?|parties|party|countries|country|Secretary-General|Secretary|Secretariat|Director|' +
    'Commissioner|Rapporteurs?|Experts?|Envoy|Representatives?|Coordinator|Administrator|President|Chair|Co-Chairs?|' +
    'organizations?|agencies|agency|entities|entity|system|communit(?:y|ies)|stakeholders|partners|donors|' +
    'institutions?|bodies|body|committees?|commissions?|council|assembly|offices?|funds?|programmes?|banks?|' +
    'groups?|sector|society|actors|members?|media|universities|authorities|conference|union|missions?|forces|' +
    'industry|companies|businesses|parliaments?|academia|Board|Court|Tribunal' +
    ')$',
  'iu',
);

/**
 * Whom a paragraph turns to, as printed between its opening phrase and the first "to" that says what for; `null`
 * where it turns to nobody, or to nobody that is told apart from what is asked. Only plain English forms are known.
 */
export function addresseeOf(text: string): string | null {
  const length = openingLength([textRun(text)], 'operative');
  const { acts } = senseOf(text.slice(0, length));
  if (!acts.some((act) => TURNING.has(act))) return null;
  const [, asked = ''] = ADDRESSED.exec(text.slice(length, length + REACH)) ?? [];
  const [found = ''] = asked.split(TURN);
  const [head = ''] = found.split(/,| of | and | to | in | that | which | with | for /u);
  return ACTOR.test(head.trim()) ? found.trim() : null;
}

/** What says how they are to act and not who they are: "Member States, as appropriate,", "…, including donors,". */
const TURN =
  /,? (?:as|where|when|if|with|within|through|including|taking|consistent|subject|upon|on|under|especially|particularly|in (?:accordance|line|consultation|close|collaboration|cooperation|coordination|conformity|particular|this|that|their|its))(?=[ ,])/u;
/** Up to a "to" before a verb: "the States parties to the Convention to report" reaches to the second. */
const ADDRESSED = /^ ([^;:.]*?),? to(?=:| (?!(?:the|its|their|this|that|these|which|all|an?) )[a-z])/u;
