import type { FrontSession } from './front-page.js';
import { readOrdinal } from './ordinal-words.js';

const SESSION = /session|sesi[oó]n|\byear\b|сессия|[届年]会议|الدورة/iu;
const EMERGENCY =
  /emergency special|extraordinaire d’urgence|extraordinario de (?:sesiones de )?emergencia|чрезвычайн\p{L}* специальн|紧急特别|الاستثنائية الطارئة/iu;
const SPECIAL = /\bspecial\b|extraordinaire|extraordinari[oa]|специальная|特别|الاستثنائية/iu;
const PARTS: readonly (readonly [FrontSession['part'], RegExp])[] = [
  ['resumed', /resumed|reprise|continuación|reanudad[oa]|возобновленн|续会|المستأنفة/iu],
  ['organizational', /organi[sz]ational|organisation|organización|организационная|组织/iu],
  ['substantive', /substantive|session de fond|sustantiv[oa]|основная|实质性/iu],
];

/** Reads the lines of a front page on the session; what is no name of one says where and when it is held. `null` where there are none. */
export function readSession(lines: readonly string[]): FrontSession | null {
  if (lines.length === 0) return null;
  const name = lines.find((line) => SESSION.test(line)) ?? lines.find((line) => !/\d/u.test(line)) ?? null;
  const held = lines.filter((line) => line !== name).join(', ');
  return {
    ...readName(name ?? ''),
    name,
    held: held === '' ? null : held,
  };
}

function readName(name: string): Omit<FrontSession, 'name' | 'held'> {
  return {
    ordinal: readOrdinal(name),
    year: yearIn(name),
    sort: EMERGENCY.test(name) ? 'emergency special' : SPECIAL.test(name) ? 'special' : 'regular',
    part: PARTS.find(([, words]) => words.test(name))?.[0] ?? 'whole',
  };
}

function yearIn(name: string): number | null {
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(name) ?? [];
  return year === undefined ? null : Number(year);
}
