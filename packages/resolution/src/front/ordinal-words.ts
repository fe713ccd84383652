/**
 * Parts of ordinals in the languages of front pages, and what each adds: "Seventy-ninth" is 70 and 9,
 * "Soixante-dix-neuvième" 60, 10 and 9. Spanish, Russian and Arabic ordinals are in the gender of their word for session.
 */
const PARTS: ReadonlyMap<number, string> = new Map([
  [1, 'first premier première unième primer primero первая الأولى الحادية'],
  [2, 'second deuxième segundo вторая الثانية'],
  [3, 'third troisième tercer tercero третья الثالثة'],
  [4, 'fourth quatrième cuarto четвертая четвёртая الرابعة'],
  [5, 'fifth cinquième quinto пятая الخامسة'],
  [6, 'sixth sixième sexto шестая السادسة'],
  [7, 'seventh septième séptimo седьмая السابعة'],
  [8, 'eighth huitième octavo восьмая الثامنة'],
  [9, 'ninth neuvième noveno девятая التاسعة'],
  [10, 'tenth dixième dix décimo десятая العاشرة عشرة'],
  [11, 'eleventh onzième undécimo одиннадцатая'],
  [12, 'twelfth douzième duodécimo двенадцатая'],
  [13, 'thirteenth treizième decimotercer decimotercero тринадцатая'],
  [14, 'fourteenth quatorzième decimocuarto четырнадцатая'],
  [15, 'fifteenth quinzième decimoquinto пятнадцатая'],
  [16, 'sixteenth seizième decimosexto шестнадцатая'],
  [17, 'seventeenth decimoséptimo семнадцатая'],
  [18, 'eighteenth decimoctavo восемнадцатая'],
  [19, 'nineteenth decimonoveno девятнадцатая'],
  [20, 'twentieth twenty vingtième vingt vigésimo двадцатая двадцать العشرون والعشرون'],
  [30, 'thirtieth thirty trentième trente trigésimo тридцатая тридцать الثلاثون والثلاثون'],
  [40, 'fortieth forty quarantième quarante cuadragésimo сороковая сорок الأربعون والأربعون'],
  [50, 'fiftieth fifty cinquantième cinquante quincuagésimo пятидесятая пятьдесят الخمسون والخمسون'],
  [60, 'sixtieth sixty soixantième soixante sexagésimo шестидесятая шестьдесят الستون والستون'],
  [70, 'seventieth seventy septuagésimo семидесятая семьдесят السبعون والسبعون'],
  [80, 'eightieth eighty octogésimo восьмидесятая восемьдесят الثمانون والثمانون'],
  [90, 'ninetieth ninety nonagésimo девяностая девяносто التسعون والتسعون'],
  [100, 'hundredth hundred centième cent centésimo сотая сто المائة'],
]);

const VALUES = new Map([...PARTS].flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));

const CHINESE = /第(?<tens>[一二三四五六七八九]?)(?<ten>十?)(?<units>[一二三四五六七八九]?)届/u;
const FIGURES = '一二三四五六七八九';

/** The number that an ordinal in a text says ("Seventy-ninth session": 79), in any of the six languages; `null` where it has none. */
export function readOrdinal(text: string): number | null {
  const chinese = CHINESE.exec(text)?.groups;
  if (chinese !== undefined) return readChinese(chinese);
  // French counts four twenties; 60 and 20 add up to the same.
  const words = text
    .toLowerCase()
    .replace(/quatre-vingt/gu, 'soixante-vingt')
    .split(/[\s-]+/u);
  const values = words.flatMap((word) => VALUES.get(word) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function readChinese({ tens = '', ten, units = '' }: Record<string, string>): number | null {
  if (ten === '') return figure(tens) || null;
  return (tens === '' ? 1 : figure(tens)) * 10 + figure(units);
}

function figure(sign: string): number {
  return sign === '' ? 0 : FIGURES.indexOf(sign) + 1;
}
