import { frontPageOf, plainText, printDay, type Resolution } from '@penholder/resolution';

/** What a rendering says of a document beside its symbol and title, which a comparison carries itself. */
export interface DocumentFacts {
  /** "draft resolution", "resolution 80/14". */
  readonly name: string;
  /** "5 November 2025": the day on the front page, else the one on which it was adopted; `null` where none is known. */
  readonly day: string | null;
  /** The language of the text for those who hear it read out ("ar"); `null` where it is not known. */
  readonly language: string | null;
}

/** The facts of both sides. */
export interface ComparedFacts {
  readonly from: DocumentFacts;
  readonly to: DocumentFacts;
}

/** Reads the facts off a document. */
export function documentFacts(resolution: Resolution): DocumentFacts {
  const { kind, number, record } = resolution;
  const day = frontPageOf(resolution).date ?? record?.adopted ?? null;
  return {
    name: number === null ? kind : `${kind} ${number}`,
    day: day === null || !/^\d{4}-\d{2}-\d{2}$/u.test(day) ? null : printDay(day),
    language: LANGUAGES[record?.language ?? ''] ?? languageByWriting(plainText(resolution.organ)),
  };
}

/** The codes of records, and those of web pages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'ar',
  chi: 'zh',
  zho: 'zh',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  rus: 'ru',
  spa: 'es',
};

/** Told by its script, and English by its article; French and Spanish share theirs, and are not guessed. */
function languageByWriting(organ: string): string | null {
  if (/\p{Script=Arabic}/u.test(organ)) return 'ar';
  if (/\p{Script=Han}/u.test(organ)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(organ)) return 'ru';
  return /^the\b/iu.test(organ) ? 'en' : null;
}
